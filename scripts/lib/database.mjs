import { createRequire } from "node:module"
import { databaseFault } from "./database-fault.mjs"

/**
 * Runs work with one connection and closes it.
 * @template T
 * @param {string} url
 * @param {(query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(url, work) {
  // Only now: this file is loaded before the dependencies are installed.
  const { Client } = createRequire(import.meta.url)("pg")
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  try {
    return await work(async (text, values) => {
      const { rows } = await client.query(text, values)
      return rows
    })
  } finally {
    await client.end()
  }
}

/**
 * Tries a database that the operator named, before anything is done with it.
 * @param {string} url
 * @throws {Fault} when it cannot be used, with what to do
 */
export async function requireDatabase(url) {
  try {
    await withDatabase(url, (query) => query("select 1"))
  } catch (error) {
    throw databaseFault(error, url)
  }
}

/**
 * Makes a database where it is missing.
 * @param {string} serverUrl of a database that exists
 * @param {string} name plain letters and underscores
 */
export const ensureDatabase = (serverUrl, name) =>
  withDatabase(serverUrl, async (query) => {
    const rows = await query("select 1 from pg_database where datname = $1", [
      name,
    ])
    if (rows.length === 0) await query(`create database "${name}"`)
  })

/**
 * Where this shop's own notes are kept in its database: what was migrated and
 * seeded, by which version. They travel with the data, not with the folder.
 */
const NOTES = "pasar_santri_setup"

/**
 * @param {string} url
 * @returns {Promise<{ empty: boolean, notes: Record<string, string> }>}
 */
export const readNotes = (url) =>
  withDatabase(url, async (query) => {
    const [tables] = await query(
      "select count(*)::int as n from information_schema.tables where table_schema = 'public'"
    )
    const [there] = await query("select to_regclass($1) is not null as yes", [
      `public.${NOTES}`,
    ])
    if (!there?.["yes"]) return { empty: tables?.["n"] === 0, notes: {} }
    const rows = await query(`select key, value from ${NOTES}`)
    return {
      empty: false,
      notes: Object.fromEntries(
        rows.map((row) => [String(row["key"]), String(row["value"])])
      ),
    }
  })

/**
 * @param {string} url
 * @param {string} key
 * @param {string} value
 */
export const writeNote = (url, key, value) =>
  withDatabase(url, async (query) => {
    await query(
      `create table if not exists ${NOTES} (key text primary key, value text not null, updated_at timestamptz not null default now())`
    )
    await query(
      `insert into ${NOTES} (key, value) values ($1, $2)
       on conflict (key) do update set value = excluded.value, updated_at = now()`,
      [key, value]
    )
  })

/**
 * The key that the storefront reads the store with.
 * @param {string} url
 */
export const publishableKey = (url) =>
  withDatabase(url, async (query) => {
    const rows = await query(
      `select token from api_key
       where type = 'publishable' and title = 'Storefront'
         and revoked_at is null and deleted_at is null
       order by created_at limit 1`
    )
    return rows[0] ? String(rows[0]["token"]) : ""
  })
