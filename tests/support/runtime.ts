import { readFileSync } from "node:fs"
import { z } from "@medusajs/framework/zod"

const Runtime = z.object({
  storefrontUrl: z.url(),
  backendUrl: z.url(),
  adminUrl: z.url(),
  publishableKey: z.string().min(1),
  databaseUrl: z.string().min(1),
  mailDir: z.string().min(1),
  accounts: z.array(
    z.object({
      role: z.string(),
      /** what the person is within the role */
      title: z.string(),
      email: z.email(),
      password: z.string(),
    })
  ),
})

/** What an open shop says of itself in `runtime.json`. */
export type Runtime = z.output<typeof Runtime>
export type Account = Runtime["accounts"][number]

/** @throws when the file is not what `npm start` writes */
export const readRuntime = (file: string): Runtime =>
  Runtime.parse(JSON.parse(readFileSync(file, "utf8")))

/**
 * The shop that `npm test` has opened for this run.
 * @throws when no shop is named in PASAR_RUNTIME
 */
export function openShop(): Runtime {
  const file = process.env["PASAR_RUNTIME"]
  if (!file) {
    throw new Error(
      "No shop is open: run these tests with npm test, or name the runtime.json of an open shop in PASAR_RUNTIME."
    )
  }
  return readRuntime(file)
}

/** @throws when the shop has no such demo account */
export function accountOf(runtime: Runtime, role: string): Account {
  const account = runtime.accounts.find((one) => one.role === role)
  if (!account) throw new Error(`The shop has no account of a ${role}.`)
  return account
}

/**
 * The demo account of the open shop with a title within its role, as the
 * verifier among the officers.
 * @throws when the shop has no such demo account
 */
export function account(role: string, title: string): Account {
  const found = openShop().accounts.find(
    (one) => one.role === role && one.title === title
  )
  if (!found) throw new Error(`The shop has no account of a ${role} ${title}.`)
  return found
}
