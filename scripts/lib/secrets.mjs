import { randomBytes } from "node:crypto"
import path from "node:path"
import { demoPeople } from "./demo-accounts.mjs"
import { readJson, writeJson } from "./json-file.mjs"

/**
 * @typedef {object} Secrets
 * @property {string} jwt
 * @property {string} cookie
 * @property {string} storefront shared by backend and storefront
 * @property {string} database
 * @property {Record<string, string>} passwords of the demo accounts, by key
 */

const make = () => randomBytes(32).toString("base64url")

/** A password that a person can type: three groups of four, no look-alikes. */
function makePassword() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789"
  const pick = () =>
    [...randomBytes(4)].map((byte) => letters[byte % letters.length]).join("")
  return `${pick()}-${pick()}-${pick()}`
}

/**
 * The secrets of a data folder, made at the first start and kept (mode 600).
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function loadSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json")
  const kept = /** @type {Partial<Secrets> | undefined} */ (readJson(file))
  const secrets = {
    jwt: kept?.jwt ?? make(),
    cookie: kept?.cookie ?? make(),
    storefront: kept?.storefront ?? make(),
    database: kept?.database ?? make(),
    passwords: Object.fromEntries(
      demoPeople().map(({ key }) => [
        key,
        kept?.passwords?.[key] ?? makePassword(),
      ])
    ),
  }
  writeJson(file, secrets, 0o600)
  return secrets
}
