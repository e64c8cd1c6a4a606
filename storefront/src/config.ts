import "server-only"
import { z } from "zod"

/**
 * What the shop needs to know about its surroundings. The only reader of
 * process.env in the storefront. Read on first use, never at build time, so a
 * build is the same for every installation.
 */
const Config = z.object({
  /** Where Medusa answers, without a trailing slash. */
  BACKEND_URL: z
    .url()
    .default("http://localhost:9000")
    .transform((url) => url.replace(/\/+$/, "")),
  /** Publishable key of the sales channel, `pk_…`. */
  PUBLISHABLE_KEY: z.string().min(1),
  /** Public origin of this shop: canonical links, sitemap, mails. */
  STOREFRONT_URL: z
    .url()
    .default("http://localhost:8000")
    .transform((url) => url.replace(/\/+$/, "")),
  /** Shared with the backend: signs cache tags and guest order links. */
  STOREFRONT_SECRET: z.string().min(16),
  /** Set while the shop shows invented goods; every page says so. */
  DEMO: z
    .enum(["0", "1", "true", "false", ""])
    .default("0")
    .transform((value) => value === "1" || value === "true"),
  /** Where buyers complain to the operator; shown on every page of the shop. */
  COMPLAINT_EMAIL: z.email().optional(),
  /** As people read it, such as `0812 3456 7890`. */
  COMPLAINT_PHONE: z.string().min(5).optional(),
  /**
   * The consumer service of the Ministry of Trade, which Permendag 31/2023 wants
   * in view. Source: the Ditjen's own figures in Kontan, 12 July 2024.
   */
  CONSUMER_SERVICE_PHONE: z.string().min(5).default("0853 1111 1010"),
  CONSUMER_SERVICE_EMAIL: z
    .email()
    .default("pengaduan.konsumen@kemendag.go.id"),
  /**
   * The script that takes a card's number in a frame of Stripe's own. Stripe
   * wants it from its own address; another is for a stand-in.
   */
  STRIPE_SCRIPT_URL: z.url().default("https://js.stripe.com/v3/"),
  /** Folder for resized pictures; may be emptied at any time. */
  MEDIA_CACHE_DIR: z.string().min(1).default(".cache/media"),
  /** Folder with the original pictures, when it is on this machine. */
  FILES_DIR: z.string().min(1).optional(),
})

export type Config = z.output<typeof Config>

let known: Readonly<Config> | undefined

/** The checked configuration. Throws one error that lists every fault. */
export const config = (): Readonly<Config> => {
  if (known) return known
  const result = Config.safeParse(process.env)
  if (!result.success) {
    const faults = result.error.issues.map(
      (issue) => `  ${issue.path.join(".")}: ${issue.message}`
    )
    throw new Error(`The storefront cannot start:\n${faults.join("\n")}`)
  }
  known = Object.freeze(result.data)
  return known
}
