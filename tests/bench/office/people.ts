import type { Bench } from "../lib/context.ts"
import { storeApi, type Call } from "../lib/store-api.ts"

/** Somebody of the demo who is logged in. */
export interface Person {
  token: string
  call: Call
}

/** Logs in the demo account of a title, through the route that people use. */
export async function logIn(
  bench: Bench,
  actor: "user" | "officer" | "seller",
  title: string
): Promise<Person> {
  const account = bench.accounts.find((one) => one.title === title)
  if (!account) throw new Error(`The demo has no account of a ${title}.`)
  const { email, password } = account
  const { token } = await storeApi(bench)<{ token: string }>(
    `/auth/${actor}/emailpass`,
    { email, password }
  )
  return { token, call: storeApi(bench, { authorization: `Bearer ${token}` }) }
}

/** Those who read the office's lists, and the administrator of stock Medusa. */
export interface Readers {
  /** Head of Kabupaten Sukabumi. */
  regency: Person
  /** Of Jawa Barat. */
  province: Person
  admin: Person
}

export async function readersOf(bench: Bench): Promise<Readers> {
  return {
    regency: await logIn(bench, "officer", "head"),
    province: await logIn(bench, "officer", "province"),
    admin: await logIn(bench, "user", "admin"),
  }
}
