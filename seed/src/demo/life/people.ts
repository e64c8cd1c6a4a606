import type { MedusaContainer } from "@medusajs/framework/types"
import { accountOf, ACCOUNTS, type DemoPasswords, emailOf } from "../accounts"
import { ensureAdmin, ensureBuyer } from "../ensure-accounts"
import { ensureLogins } from "../logins"
import { type Cast, doer } from "./cast"
import { ensureOfficers, ensureOpenOfficerInvitation } from "./ensure-officers"
import { ensureSellers } from "./ensure-sellers"
import { SELLERS } from "./sellers"

/** Sellers whom nobody can log in as. */
const UNTOLD = SELLERS.map(({ email }) => email).filter(
  (email) => !ACCOUNTS.some(({ key }) => emailOf(key) === email)
)

/** Brings everybody in who acts, each the way such a person comes. Says who is new. */
export async function gatherCast(
  container: MedusaContainer,
  passwords: DemoPasswords
): Promise<{ cast: Cast; said: string }> {
  const logins = await ensureLogins(container, [
    ...ACCOUNTS.map(({ key }) => ({
      email: emailOf(key),
      password: passwords.get(key) ?? null,
    })),
    ...UNTOLD.map((email) => ({ email, password: null })),
  ])
  await ensureBuyer(container, logins)
  const admin = doer("admin", {
    id: await ensureAdmin(container, logins),
    name: accountOf("admin").name,
  })
  const { officers, given } = await ensureOfficers(container, { admin, logins })
  await ensureOpenOfficerInvitation(container, officers)
  const { sellers, registered } = await ensureSellers(container, logins)
  return {
    cast: { admin, officers, sellers, logins },
    said: `${String(ACCOUNTS.length)} accounts, ${String(given)} roles given, ${String(registered)} sellers registered`,
  }
}
