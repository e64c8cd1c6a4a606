import path from "node:path"
import { readJson } from "./json-file.mjs"
import { ROOT } from "./options.mjs"

/**
 * @typedef {object} DemoPerson somebody who can log in to the demo
 * @property {string} key names the person, the password and the address
 * @property {"admin" | "officer" | "seller" | "buyer"} role
 * @property {string} title what the person is within the role
 * @property {string} name
 * @property {string} about what is seen as this person
 *
 * @typedef {Omit<DemoPerson, "key"> & { email: string, password: string }} Account
 */

/** Read from the seed's own data, which needs no build. */
const FILE = path.join(ROOT, "seed/src/demo/accounts.json")

/**
 * The people of the demo, of each role the most useful first.
 * @returns {DemoPerson[]}
 */
export const demoPeople = () =>
  /** @type {DemoPerson[]} */ (readJson(FILE) ?? [])

/**
 * The accounts that the demo makes, with their passwords of this folder.
 * @param {Record<string, string>} passwords by key
 * @returns {Account[]}
 */
export const demoAccounts = (passwords) =>
  demoPeople().map(({ key, ...person }) => ({
    ...person,
    email: `${key}@pasarsantri.test`,
    password: passwords[key] ?? "",
  }))
