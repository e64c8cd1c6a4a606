import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { isApart } from "./src/lib/is-apart"
import { readTrustedProxies } from "./src/lib/trusted-proxies"
import { unnamedHolder } from "./src/lib/unnamed-holder"

/**
 * The one reader of `process.env` in the backend. Nothing set: everything is
 * embedded (local files, mails as files, in-process events); each variable
 * switches one thing to a real engine.
 */
const flag = z
  .enum(["0", "1", "true", "false"])
  .default("0")
  .transform((value) => value === "1" || value === "true")

const BankAccount = z
  .object({
    bank: z.string().min(1),
    number: z.string().min(4).max(30),
    holder: z.string().min(1),
  })
  .strict()

const bankAccounts = z
  .string()
  .default("[]")
  .transform((text, ctx) => {
    try {
      return z.array(BankAccount).parse(JSON.parse(text))
    } catch {
      ctx.addIssue({
        code: "custom",
        message:
          'must be JSON like [{"bank":"BSI","number":"7000000000","holder":"Koperasi ..."}]',
      })
      return z.NEVER
    }
  })

/** Names with commas between them; nothing set is nothing named. */
const names = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)
  )

const trustedProxies = z
  .string()
  .default("loopback")
  .transform((text, ctx) => {
    const proxies = readTrustedProxies(text)
    if (proxies) return proxies
    ctx.addIssue({
      code: "custom",
      message:
        "must be addresses, networks or loopback, linklocal, uniquelocal, as loopback,10.0.0.5",
    })
    return z.NEVER
  })

const Environment = z
  .object({
    NODE_ENV: z
      .enum(["development", "test", "production"])
      .default("development"),
    DATABASE_URL: z.string().min(1),
    /** Where reports are read: a replica, with a login of its own. */
    REPORT_DATABASE_URL: z.string().min(1).optional(),
    REDIS_URL: z.string().min(1).optional(),
    /** Both, or none: then the database alone answers searches. */
    MEILISEARCH_HOST: z.url().optional(),
    MEILISEARCH_API_KEY: z.string().min(1).optional(),
    MEDUSA_WORKER_MODE: z
      .enum(["shared", "server", "worker"])
      .default("shared"),
    JWT_SECRET: z.string().min(16),
    COOKIE_SECRET: z.string().min(16),
    /** Shared with the storefront: signs the tags that changed (D11). */
    STOREFRONT_SECRET: z.string().min(16),
    BACKEND_URL: z.string().default("http://localhost:9000"),
    STOREFRONT_URL: z.string().default("http://localhost:8000"),
    /** Who is believed about where a request came from, and held to no rate of search. */
    TRUSTED_PROXIES: trustedProxies,
    FILES_DIR: z.string().default("static"),
    /** Papers and exports, which nothing serves; a folder beside FILES_DIR. */
    PRIVATE_FILES_DIR: z.string().min(1).optional(),
    MAIL_DIR: z.string().default("mails"),
    MAIL_FROM: z.string().default("Pasar Santri <toko@pasarsantri.test>"),
    SMTP_URL: z.string().min(1).optional(),
    /** Days that it is known which mails were sent. */
    MAIL_KEEP_DAYS: z.coerce.number().int().min(7).default(90),
    /** Who holds buyers' money (D15), named at checkout and on invoices. */
    FUND_HOLDER: z.string().trim().min(1).optional(),
    BANK_ACCOUNTS: bankAccounts,
    /** Area code of the office that keeps the books of the fund holder's accounts. */
    FUND_AREA: z
      .string()
      .regex(/^\d{2}(\.\d{2}){0,2}$/, "must be an area code, as 32 or 32.02")
      .optional(),
    /** Who runs the marketplace, and where they sit: named on invoices. */
    OPERATOR_NAME: z.string().min(1).optional(),
    OPERATOR_ADDRESS: z.string().min(1).optional(),
    /** Of the Ministry of Trade, on invoices (Permendag 31/2023). */
    CONSUMER_SERVICE_PHONE: z.string().min(5).default("0853 1111 1010"),
    CONSUMER_SERVICE_EMAIL: z
      .string()
      .min(5)
      .default("pengaduan.konsumen@kemendag.go.id"),
    /** Where people reach the operator; in mails where no office named a contact. */
    COMPLAINT_EMAIL: z.string().min(1).optional(),
    COMPLAINT_PHONE: z.string().min(1).optional(),
    /** Biteship prices parcels beside the table of rates; off without its key. */
    BITESHIP_API_KEY: z.string().min(1).optional(),
    BITESHIP_URL: z.url().default("https://api.biteship.com"),
    /** What Biteship's webhooks carry in the header X-Pasar-Token. */
    BITESHIP_WEBHOOK_TOKEN: z.string().min(16).optional(),
    TRANSFER_HOURS: z.coerce.number().int().min(2).max(48).default(24),
    /** Text of the fund holder's own static QRIS code. */
    QRIS_CODE: z.string().trim().min(1).optional(),
    QRIS_HOURS: z.coerce.number().int().min(2).max(48).default(24),
    QRIS_LIMIT: z.coerce.number().int().positive().default(10_000_000),
    /** The acquirer's consent, noted: then the amount goes into the code. */
    QRIS_AMOUNT_CONSENT: z.string().trim().min(1).optional(),
    COD_LIMIT: z.coerce.number().int().positive().default(5_000_000),
    /** Signs what proves that money came; COOKIE_SECRET where it is left out. */
    PAYMENT_SECRET: z.string().min(16).optional(),
    /** Midtrans is off until both keys are set; they belong to the environment. */
    MIDTRANS_SERVER_KEY: z.string().min(8).optional(),
    MIDTRANS_CLIENT_KEY: z.string().min(8).optional(),
    MIDTRANS_ENVIRONMENT: z.enum(["sandbox", "production"]).default("sandbox"),
    /** Replaces Midtrans's hosts, for tests against a pretended one. */
    MIDTRANS_HOST: z.url().optional(),
    /** Snap's methods, such as `bca_va,gopay`; empty: all that the merchant has. */
    MIDTRANS_METHODS: names,
    MIDTRANS_HOURS: z.coerce.number().int().min(2).max(48).default(24),
    /** How long one call of a gateway may take, in milliseconds. */
    MIDTRANS_TIMEOUT_MS: z.coerce.number().int().min(100).max(5000).optional(),
    STRIPE_TIMEOUT_MS: z.coerce.number().int().min(100).max(80_000).optional(),
    /** All three, or none: then nothing is paid by card. */
    STRIPE_SECRET_KEY: z.string().min(1).optional(),
    STRIPE_PUBLISHABLE_KEY: z.string().min(1).optional(),
    STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
    /** Where a stand-in for Stripe answers; unset, Stripe itself does. */
    STRIPE_API_URL: z.url().optional(),
    /** Least and most that a card is charged, in rupiah. */
    CARD_MIN_AMOUNT: z.coerce.number().int().positive().optional(),
    CARD_MAX_AMOUNT: z.coerce.number().int().positive().optional(),
    DEMO: flag,
    /** Serves no dashboard: for workers, and where only the API is wanted. */
    DISABLE_ADMIN: flag,
    DATABASE_POOL_MAX: z.coerce.number().int().min(5).max(200).default(20),
  })
  .transform(({ PRIVATE_FILES_DIR, PAYMENT_SECRET, ...env }) => ({
    ...env,
    PAYMENT_SECRET: PAYMENT_SECRET ?? env.COOKIE_SECRET,
    PRIVATE_FILES_DIR:
      PRIVATE_FILES_DIR ??
      path.join(path.dirname(path.resolve(env.FILES_DIR)), "private"),
  }))
  .superRefine((env, ctx) => {
    if (!isApart(env.FILES_DIR, env.PRIVATE_FILES_DIR)) {
      ctx.addIssue({
        code: "custom",
        path: ["PRIVATE_FILES_DIR"],
        message:
          "must be apart from FILES_DIR: everything in that folder is public",
      })
    }
    if (!env.MIDTRANS_SERVER_KEY !== !env.MIDTRANS_CLIENT_KEY) {
      ctx.addIssue({
        code: "custom",
        path: ["MIDTRANS_CLIENT_KEY"],
        message: "goes together with MIDTRANS_SERVER_KEY: set both or neither",
      })
    }
    if (!env.MEILISEARCH_HOST !== !env.MEILISEARCH_API_KEY) {
      ctx.addIssue({
        code: "custom",
        path: ["MEILISEARCH_API_KEY"],
        message: "goes together with MEILISEARCH_HOST: set both or neither",
      })
    }
    const unnamed = unnamedHolder(env)
    if (unnamed)
      ctx.addIssue({ code: "custom", path: ["FUND_HOLDER"], message: unnamed })
    const stripe = [
      env.STRIPE_SECRET_KEY,
      env.STRIPE_PUBLISHABLE_KEY,
      env.STRIPE_WEBHOOK_SECRET,
    ]
    if (stripe.some(Boolean) && !stripe.every(Boolean)) {
      ctx.addIssue({
        code: "custom",
        path: ["STRIPE_SECRET_KEY"],
        message:
          "cards need STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET together",
      })
    }
    // Medusa's one-off commands set the mode to server themselves; only a
    // process that stays up can oversell beside another.
    const staysUp = process.argv[2] === "start"
    if (staysUp && env.MEDUSA_WORKER_MODE !== "shared" && !env.REDIS_URL) {
      ctx.addIssue({
        code: "custom",
        path: ["REDIS_URL"],
        message:
          "is needed when server and worker are separate processes: without it two processes would sell the same stock",
      })
    }
  })

/** Reads and checks the environment once; throws one message that lists every fault. */
function readConfig() {
  const result = Environment.safeParse(process.env)
  if (!result.success) {
    const faults = result.error.issues.map(
      (issue) => `  ${issue.path.join(".")}: ${issue.message}`
    )
    throw new Error(`The environment is not complete:\n${faults.join("\n")}`)
  }
  return Object.freeze(result.data)
}

export const config = readConfig()
