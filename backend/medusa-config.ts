import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { config } from "./config"
import { meilisearchProvider } from "./meilisearch-provider"
import { midtransOptions } from "./midtrans-options"
import { redisModules } from "./redis-modules"
import { stripeOptions } from "./stripe-options"

/** Where people reach the operator. */
const complaint = {
  ...(config.COMPLAINT_EMAIL ? { email: config.COMPLAINT_EMAIL } : {}),
  ...(config.COMPLAINT_PHONE ? { phone: config.COMPLAINT_PHONE } : {}),
}

/** Opens an order to a guest, and whom its invoice names. */
const orderOptions = {
  storefrontSecret: config.STOREFRONT_SECRET,
  ...(config.OPERATOR_NAME
    ? {
        operator: {
          name: config.OPERATOR_NAME,
          address: config.OPERATOR_ADDRESS ?? "",
        },
      }
    : {}),
  fundHolder: config.FUND_HOLDER ?? null,
  fundArea: config.FUND_AREA,
  complaint,
  consumerService: {
    email: config.CONSUMER_SERVICE_EMAIL,
    phone: config.CONSUMER_SERVICE_PHONE,
  },
}

/**
 * Where links in mails lead, the key that lets a guest see an order, and whom
 * people ask when no office has named a contact.
 */
const mailLinks = {
  storefrontUrl: config.STOREFRONT_URL,
  storefrontSecret: config.STOREFRONT_SECRET,
  complaint,
  keepDays: config.MAIL_KEEP_DAYS,
  demo: config.DEMO,
}

/** Search tells the storefront which pages changed. */
const searchOptions = {
  storefrontUrl: config.STOREFRONT_URL,
  storefrontSecret: config.STOREFRONT_SECRET,
}

/** Reports read the shop's database, or a replica of it. */
const reportOptions = {
  databaseUrl: config.DATABASE_URL,
  ...(config.REPORT_DATABASE_URL
    ? { reportDatabaseUrl: config.REPORT_DATABASE_URL }
    : {}),
  isDemo: config.DEMO,
}

/** Gateways whose keys are set; the plugin's inbox and their providers share them. */
const midtrans = midtransOptions(config)
const stripe = stripeOptions(config)

/**
 * What confirms money, opens an order to a guest, and the first accounts and
 * figures of bank transfer; later the administrator's rows count. QRIS stands
 * in the region without a code too, and is left out at checkout until it has one.
 */
const paymentOptions = {
  secret: config.PAYMENT_SECRET,
  fundHolder: config.FUND_HOLDER,
  unready: config.QRIS_CODE ? [] : ["pp_qris_static"],
  storefrontSecret: config.STOREFRONT_SECRET,
  gateways: {
    ...(midtrans ? { midtrans } : {}),
    ...(stripe ? { stripe } : {}),
  },
  transfer: {
    accounts: config.BANK_ACCOUNTS,
    fundHolder: config.FUND_HOLDER,
    hours: config.TRANSFER_HOURS,
  },
  ...(config.QRIS_CODE && config.FUND_HOLDER
    ? { qris: { code: config.QRIS_CODE, fundHolder: config.FUND_HOLDER } }
    : {}),
}

/** Couriers are asked for prices only where one is configured. */
const courierOptions = config.BITESHIP_API_KEY
  ? {
      biteship: {
        apiKey: config.BITESHIP_API_KEY,
        baseUrl: config.BITESHIP_URL,
        ...(config.BITESHIP_WEBHOOK_TOKEN
          ? { webhookToken: config.BITESHIP_WEBHOOK_TOKEN }
          : {}),
      },
    }
  : {}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: config.DATABASE_URL,
    databaseDriverOptions: {
      ssl: false,
      pool: { min: 0, max: config.DATABASE_POOL_MAX },
    },
    ...(config.REDIS_URL ? { redisUrl: config.REDIS_URL } : {}),
    workerMode: config.MEDUSA_WORKER_MODE,
    http: {
      // Browsers talk to the storefront only (D14); the dashboard is served
      // from the backend's own origin, so no foreign origin is ever needed.
      storeCors: config.STOREFRONT_URL,
      adminCors: config.BACKEND_URL,
      authCors: `${config.BACKEND_URL},${config.STOREFRONT_URL}`,
      jwtSecret: config.JWT_SECRET,
      cookieSecret: config.COOKIE_SECRET,
    },
    cookieOptions: { secure: config.BACKEND_URL.startsWith("https://") },
  },
  admin: {
    disable: config.DISABLE_ADMIN,
    // Where the links lead that administrators send on.
    storefrontUrl: config.STOREFRONT_URL,
  },
  plugins: [
    { resolve: "@pasar-santri/opop", options: {} },
    {
      resolve: "@pasar-santri/marketplace",
      options: orderOptions,
    },
    { resolve: "@pasar-santri/search", options: searchOptions },
    { resolve: "@pasar-santri/payment-indonesia", options: paymentOptions },
    { resolve: "@pasar-santri/fulfillment-indonesia", options: courierOptions },
    { resolve: "@pasar-santri/notification-mail", options: mailLinks },
    { resolve: "@pasar-santri/reporting", options: reportOptions },
  ],
  modules: [
    ...(config.REDIS_URL ? redisModules(config.REDIS_URL) : []),
    // Beside this file, whichever folder it is loaded from.
    { resolve: path.join(__dirname, "src/modules/only-process") },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@pasar-santri/search/providers/postgres-id",
            id: "postgres",
          },
          ...meilisearchProvider(config),
        ],
        // Needed as soon as there are two; each index names its own anyway.
        default_provider: "postgres-id",
        // As many as the product index reads at once: one is read while one is written.
        reindex: { batch_size: 2000 },
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@pasar-santri/opop/providers/files",
            id: "local",
            options: {
              upload_dir: config.FILES_DIR,
              private_upload_dir: config.PRIVATE_FILES_DIR,
              backend_url: `${config.BACKEND_URL}/static`,
              private_url: `${config.BACKEND_URL}/files`,
              secret: config.COOKIE_SECRET,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      // The transfer provider reads the accounts and figures in force.
      dependencies: ["money"],
      options: {
        providers: [
          {
            resolve: "@pasar-santri/payment-indonesia/providers/transfer",
            id: "manual",
            options: {
              accounts: config.BANK_ACCOUNTS,
              fundHolder: config.FUND_HOLDER,
              hours: config.TRANSFER_HOURS,
              secret: config.PAYMENT_SECRET,
            },
          },
          {
            resolve: "@pasar-santri/payment-indonesia/providers/qris",
            id: "static",
            options: {
              ...(config.QRIS_CODE ? { code: config.QRIS_CODE } : {}),
              fundHolder: config.FUND_HOLDER,
              hours: config.QRIS_HOURS,
              limit: config.QRIS_LIMIT,
              secret: config.PAYMENT_SECRET,
              ...(config.QRIS_AMOUNT_CONSENT
                ? {
                    amountInCode: true,
                    acquirerConsent: config.QRIS_AMOUNT_CONSENT,
                  }
                : {}),
            },
          },
          {
            resolve: "@pasar-santri/payment-indonesia/providers/cod",
            id: "cash",
            options: { limit: config.COD_LIMIT, secret: config.PAYMENT_SECRET },
          },
          ...(midtrans
            ? [
                {
                  resolve: "@pasar-santri/payment-indonesia/providers/midtrans",
                  id: "snap",
                  options: midtrans,
                },
              ]
            : []),
          ...(stripe
            ? [
                {
                  resolve: "@pasar-santri/payment-indonesia/providers/stripe",
                  id: "card",
                  options: stripe,
                },
              ]
            : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          {
            resolve: "@pasar-santri/fulfillment-indonesia/providers/indonesia",
            id: "zone",
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@pasar-santri/notification-mail/providers/mail",
            id: "mail",
            options: {
              channels: ["email"],
              from: config.MAIL_FROM,
              dir: config.MAIL_DIR,
              smtpUrl: config.SMTP_URL,
            },
          },
        ],
      },
    },
  ],
})
