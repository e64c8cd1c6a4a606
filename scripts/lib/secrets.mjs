import { randomBytes } from "node:crypto"
import path from "node:path"
import { readJson, writeJson } from "./json-file.mjs"

/** The demo accounts there are: roles that have a place to log in. */
const DEMO_ROLES = ["admin", "buyer"]

/**
 * @typedef {object} Secrets
 * @property {string} jwt
 * @property {string} cookie
 * @property {string} storefront shared by backend and storefront
 * @property {string} database
 * @property {Record<string, string>} passwords of the demo accounts, by role
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
      DEMO_ROLES.map((role) => [
        role,
        kept?.passwords?.[role] ?? makePassword(),
      ])
    ),
  }
  writeJson(file, secrets, 0o600)
  return secrets
}
