import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { config } from "./config"
import { redisModules } from "./redis-modules"

/**
 * Where links in mails lead, the key that lets a guest see an order, and whom
 * people ask when no office has named a contact.
 */
const mailLinks = {
  storefrontUrl: config.STOREFRONT_URL,
  storefrontSecret: config.STOREFRONT_SECRET,
  complaint: {
    ...(config.COMPLAINT_EMAIL ? { email: config.COMPLAINT_EMAIL } : {}),
    ...(config.COMPLAINT_PHONE ? { phone: config.COMPLAINT_PHONE } : {}),
  },
  demo: config.DEMO,
}

/** Search tells the storefront which pages changed. */
const searchOptions = {
  storefrontUrl: config.STOREFRONT_URL,
  storefrontSecret: config.STOREFRONT_SECRET,
}

/**
 * Every provider stands in the region, so that it can be switched on by a row;
 * checkout leaves out what has no account or code to pay to.
 */
const paymentOptions = {
  secret: config.PAYMENT_SECRET,
  unready: [
    ...(config.BANK_ACCOUNTS.length ? [] : ["pp_transfer_manual"]),
    ...(config.QRIS_CODE ? [] : ["pp_qris_static"]),
  ],
}

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
    { resolve: "@pasar-santri/search", options: searchOptions },
    {
      resolve: "@pasar-santri/payment-indonesia",
      options: paymentOptions,
    },
    { resolve: "@pasar-santri/fulfillment-indonesia", options: {} },
    { resolve: "@pasar-santri/notification-mail", options: mailLinks },
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
        ],
        reindex: { batch_size: 1000 },
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
      options: {
        providers: [
          {
            resolve: "@pasar-santri/payment-indonesia/providers/transfer",
            id: "manual",
            options: {
              accounts: config.BANK_ACCOUNTS,
              fundHolder: config.FUND_HOLDER,
              hours: config.TRANSFER_HOURS,
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
