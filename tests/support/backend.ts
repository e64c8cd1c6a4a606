import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

export const ROOT = path.resolve(import.meta.dirname, "../..")

/** The built backend: what runs in production is what is tested. */
export const BACKEND = path.join(ROOT, "backend/.medusa/server")

/** What the names of all databases of tests begin with. */
export const TEST_DATABASES = "pasar_test_"

/** The database that every backend under test starts from a copy of. */
export const REFERENCE_DATABASE = `${TEST_DATABASES}reference`

/** Bank accounts and fund holder of the tests; no real ones. */
export const FUND_HOLDER = "Koperasi Uji Pasar Santri"
/** The office that keeps its accounts. */
const FUND_AREA = "32.02"
const BANK_ACCOUNTS = [
  { bank: "Bank Uji", number: "0000000001", holder: FUND_HOLDER },
]

/** A merchant that does not exist. */
const QRIS_CODE =
  "00020101021126670016ID.CO.CONTOH.WWW01189360099900000000010214PASARSANTRI0010303UMI51440014ID.CO.QRIS.WWW0215ID10200000000010303UMI5204539953033605802ID5919PASAR SANTRI CONTOH6005GARUT61054415163047BCB"

/** Signs what proves that money came. */
export const PAYMENT_SECRET = "only-for-the-tests-of-paying"

/**
 * The address of a database on the server that DB_HOST, DB_PORT, DB_USERNAME
 * and DB_PASSWORD name (Medusa's test utilities read the same four).
 */
export function databaseUrl(name: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const login = [DB_USERNAME ?? "postgres", DB_PASSWORD ?? ""]
    .map(encodeURIComponent)
    .join(":")
  return `postgres://${login}@${DB_HOST ?? "localhost"}:${DB_PORT ?? "5432"}/${name}`
}

/** A folder for the files and mails of one backend; it goes with the process. */
function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pasar-test-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What the backend reads, for a database of its own and folders of its own. */
export function backendEnvironment(database: string): Record<string, string> {
  const folder = ownFolder()
  return {
    DATABASE_URL: databaseUrl(database),
    JWT_SECRET: "only-for-the-tests",
    COOKIE_SECRET: "only-for-the-tests",
    STOREFRONT_SECRET: "only-for-the-tests",
    // Nobody listens there: the specs of this backend need no shop pages.
    STOREFRONT_URL: "http://localhost:9",
    FILES_DIR: path.join(folder, "files"),
    MAIL_DIR: path.join(folder, "mails"),
    FUND_HOLDER,
    BANK_ACCOUNTS: JSON.stringify(BANK_ACCOUNTS),
    QRIS_CODE,
    PAYMENT_SECRET,
    FUND_AREA,
    DEMO: "0",
    DISABLE_ADMIN: "1",
    DATABASE_POOL_MAX: "10",
    // No machine that runs tests is so slow that search would have to give up.
    SEARCH_DEADLINE_MS: "10000",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "error",
  }
}
