import path from "node:path"

/** Made-up: the demo must never name an account that could receive money. */
const DEMO_FUND_HOLDER = "Koperasi Contoh Pasar Santri"
/** The demo's office: Kabupaten Sukabumi. */
const DEMO_FUND_AREA = "32.02"
const DEMO_COMPLAINT_EMAIL = "pengaduan@pasarsantri.test"
const DEMO_ACCOUNTS = [
  { bank: "Bank Contoh", number: "0000000001", holder: DEMO_FUND_HOLDER },
  {
    bank: "Bank Contoh Syariah",
    number: "0000000002",
    holder: DEMO_FUND_HOLDER,
  },
]

/** Of a merchant and an acquirer that do not exist; no bank would take it. */
const DEMO_QRIS_CODE =
  "00020101021126670016ID.CO.CONTOH.WWW01189360099900000000010214PASARSANTRI0010303UMI51440014ID.CO.QRIS.WWW0215ID10200000000010303UMI5204539953033605802ID5919PASAR SANTRI CONTOH6005GARUT61054415163047BCB"

/**
 * The address that people type. A server that listens everywhere is reached
 * as localhost from this machine.
 * @param {string} host
 * @param {number} port
 */
export const urlOf = (host, port) =>
  `http://${["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host}:${port}`

/**
 * What backend and storefront read; what the operator set stays as it is.
 * @param {{ options: import("./options.mjs").Options, secrets: import("./secrets.mjs").Secrets, databaseUrl: string }} facts
 * @returns {NodeJS.ProcessEnv}
 */
export function backendEnvironment({ options, secrets, databaseUrl }) {
  const { dataDir, host, port, apiPort, demo } = options
  return {
    BACKEND_URL: urlOf(host, apiPort),
    STOREFRONT_URL: urlOf(host, port),
    ...(demo
      ? {
          FUND_HOLDER: DEMO_FUND_HOLDER,
          BANK_ACCOUNTS: JSON.stringify(DEMO_ACCOUNTS),
          QRIS_CODE: DEMO_QRIS_CODE,
          FUND_AREA: DEMO_FUND_AREA,
          COMPLAINT_EMAIL: DEMO_COMPLAINT_EMAIL,
        }
      : {}),
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    STOREFRONT_SECRET: secrets.storefront,
    FILES_DIR: path.join(dataDir, "files"),
    PRIVATE_FILES_DIR: path.join(dataDir, "private"),
    MAIL_DIR: path.join(dataDir, "mails"),
    ...process.env,
    DATABASE_URL: databaseUrl,
    DEMO: demo ? "1" : "0",
    NODE_ENV: options.dev ? "development" : "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

/**
 * @param {NodeJS.ProcessEnv} backend what the backend runs with
 * @param {{ options: import("./options.mjs").Options, publishableKey: string }} facts
 * @returns {NodeJS.ProcessEnv}
 */
export function storefrontEnvironment(backend, { options, publishableKey }) {
  const {
    JWT_SECRET: _jwt,
    COOKIE_SECRET: _cookie,
    PAYMENT_SECRET: _payment,
    DATABASE_URL: _database,
    REPORT_DATABASE_URL: _reports,
    PRIVATE_FILES_DIR: _private,
    MEILISEARCH_API_KEY: _meilisearch,
    MIDTRANS_SERVER_KEY: _midtrans,
    STRIPE_SECRET_KEY: _stripe,
    STRIPE_WEBHOOK_SECRET: _webhook,
    ...shared
  } = backend
  return {
    ...shared,
    PUBLISHABLE_KEY: publishableKey,
    MEDIA_CACHE_DIR: path.join(options.dataDir, "media"),
    NEXT_TELEMETRY_DISABLED: "1",
  }
}
