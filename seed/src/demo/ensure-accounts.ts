import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { readRows } from "../lib/query"
import { accountOf, emailOf } from "./accounts"
import { loginOf, type Logins } from "./logins"

const Id = z.object({ id: z.string() })

const find = async (
  container: MedusaContainer,
  entity: "user" | "customer",
  filters: Record<string, unknown>
): Promise<string | undefined> => {
  const [row] = await readRows(container, {
    ...{ entity, fields: ["id"], filters, row: Id },
  })
  return row?.id
}

/** A name as Medusa keeps it: the first word, and the rest. */
const person = (key: string) => {
  const [first_name = "", ...rest] = accountOf(key).name.split(" ")
  return {
    email: emailOf(key),
    first_name,
    last_name: rest.join(" "),
    metadata: { is_demo: true },
  }
}

/** The administrator of the platform. Answers its id. */
export async function ensureAdmin(
  container: MedusaContainer,
  logins: Logins
): Promise<string> {
  const userData = person("admin")
  const { email } = userData
  const known = await find(container, "user", { email })
  if (known) return known
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: loginOf(logins, email), userData },
  })
  return result.id
}

/** A customer with an account. */
export async function ensureBuyer(
  container: MedusaContainer,
  logins: Logins
): Promise<void> {
  const customerData = person("buyer")
  const { email } = customerData
  if (await find(container, "customer", { email, has_account: true })) return
  await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: loginOf(logins, email), customerData },
  })
}
