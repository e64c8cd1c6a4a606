import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { partsOfAll } from "./order-sql"
import { readOrders } from "./read-orders"
import { rowsOf } from "./rows-of"

/** The parts of those of the orders that are the customer's; others are left out. */
export async function listCustomerParcels(
  container: MedusaContainer,
  { order_id, customer_id }: { order_id: string[]; customer_id: string }
) {
  const own = await rowsOf(container, {
    ...{ schema: z.object({ id: z.string() }), entity: "order" },
    ...{ fields: ["id"], filters: { id: order_id, customer_id } },
  })
  if (own.length === 0) return []
  const rows = await readOrders(container, partsOfAll(own.map(({ id }) => id)))
  return rows.map((row) => ({
    ...{ id: row.id, order_id: row.order_id, number: row.number },
    state: row.state,
    pesantren: {
      ...{ id: row.pesantren_id, slug: row.pesantren_slug },
      name: row.pesantren_name,
    },
  }))
}
