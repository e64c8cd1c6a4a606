import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { readRows } from "../lib/query"
import { demoEmail, type DemoPasswords, ROLES, type Role } from "./passwords"

const PROVIDER = "emailpass"

const Identity = z.object({
  id: z.string(),
  auth_identity: z.object({ id: z.string() }).nullish(),
})

/** Registers a login, or gives the one that is there this installation's password. */
async function ensureLogin(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities(
    { entity_id: email, provider: PROVIDER },
    { relations: ["auth_identity"] }
  )
  if (known) {
    await auth.updateProvider(PROVIDER, { entity_id: email, password })
    const identity = Identity.parse(known).auth_identity
    if (!identity) throw new Error(`the login ${email} has no identity`)
    return identity.id
  }
  const { authIdentity, error } = await auth.register(PROVIDER, {
    body: { email, password },
  })
  if (!authIdentity) throw new Error(error ?? `no login was made for ${email}`)
  return authIdentity.id
}

const Id = z.object({ id: z.string() })

const exists = async (
  container: MedusaContainer,
  entity: "user" | "customer",
  filters: Record<string, unknown>
): Promise<boolean> =>
  (await readRows(container, { entity, fields: ["id"], filters, row: Id }))
    .length > 0

/** An administrator of the platform and a buyer. Answers the roles. */
export async function ensureAccounts(
  container: MedusaContainer,
  passwords: DemoPasswords
): Promise<readonly Role[]> {
  const admin = demoEmail("admin")
  const adminLogin = await ensureLogin(container, admin, passwords.admin)
  if (!(await exists(container, "user", { email: admin }))) {
    await createUserAccountWorkflow(container).run({
      input: {
        authIdentityId: adminLogin,
        userData: {
          email: admin,
          first_name: "Pengelola",
          last_name: "Contoh",
          metadata: { is_demo: true },
        },
      },
    })
  }
  const buyer = demoEmail("buyer")
  const buyerLogin = await ensureLogin(container, buyer, passwords.buyer)
  const account = { email: buyer, has_account: true }
  if (!(await exists(container, "customer", account))) {
    await createCustomerAccountWorkflow(container).run({
      input: {
        authIdentityId: buyerLogin,
        customerData: {
          email: buyer,
          first_name: "Pembeli",
          last_name: "Contoh",
          metadata: { is_demo: true },
        },
      },
    })
  }
  return ROLES
}
