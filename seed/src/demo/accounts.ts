import { z } from "@medusajs/framework/zod"
import rows from "./accounts.json"

/** Long enough for the rule that people's own passwords follow. */
const MIN_PASSWORD = 12

const ROLES = ["admin", "officer", "seller", "buyer"] as const

/**
 * Somebody whose password is told to whoever runs the demo. The list is a data
 * file, since the starter reads it before anything is built.
 */
const Account = z.object({
  /** Names the person, the password and the address. */
  key: z.string().regex(/^[a-z.]+$/),
  role: z.enum(ROLES),
  /** What the person is within the role; tells accounts of one role apart. */
  title: z.string(),
  name: z.string(),
  about: z.string(),
})
export type Account = z.output<typeof Account>

/** In the order in which they are told; of each role the most useful first. */
export const ACCOUNTS: readonly Account[] = z.array(Account).parse(rows)

/** Password of each account, by its key. */
export type DemoPasswords = ReadonlyMap<string, string>

const Passwords = z.record(z.string(), z.string().min(MIN_PASSWORD))

/**
 * Reads the environment's DEMO_PASSWORDS: JSON of account to password, new for
 * each installation. Null when none are given: then no demo account is made.
 * Throws when they cannot be read, or one is missing or too short.
 */
export function readPasswords(text: string | undefined): DemoPasswords | null {
  if (!text) return null
  const given = new Map(Object.entries(Passwords.parse(JSON.parse(text))))
  const missing = ACCOUNTS.find(({ key }) => !given.has(key))
  if (missing) throw new Error(`The account ${missing.key} has no password.`)
  return given
}

/** The account of a key. Throws when there is none. */
export function accountOf(key: string): Account {
  const found = ACCOUNTS.find((account) => account.key === key)
  if (!found) throw new Error(`There is no account "${key}".`)
  return found
}

export const emailOf = (key: string): string => `${key}@pasarsantri.test`
