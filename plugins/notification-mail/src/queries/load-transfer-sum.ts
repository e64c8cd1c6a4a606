import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Of the payment plugin, by its name; an application may be without it. */
const MONEY_MODULE = "money"

const Rows = z.array(
  z.object({ due: z.coerce.number(), expires_at: z.coerce.date() })
)

/** What a buyer is asked to send, with the code; undefined: nothing is awaited. */
export async function loadTransferSum(
  container: MedusaContainer,
  orderId: string
): Promise<{ due: number; expires_at: string } | undefined> {
  if (!container.hasRegistration(MONEY_MODULE)) return undefined
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "expectation",
      fields: ["due", "expires_at"],
      filters: { order_id: orderId },
      pagination: { take: 1, skip: 0, order: { created_at: "DESC" } },
    })
  const [row] = Rows.parse(data)
  return row && { due: row.due, expires_at: row.expires_at.toISOString() }
}
