import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const Customer = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

export type Customer = z.infer<typeof Customer>

/** A customer with an account, by id or by e-mail; undefined when there is none. */
export async function loadCustomer(
  container: MedusaContainer,
  by: { id: string } | { email: string }
): Promise<Customer | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "email", "first_name", "last_name", "metadata"],
    filters: { ...by, has_account: true },
  })
  return Customer.optional().parse(data[0])
}
