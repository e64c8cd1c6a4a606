import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { pesantrenWithin } from "@pasar-santri/opop/lib/territory-sql"
import { ORDER_STATES } from "../../lib/order-states"

const Part = z.object({
  ...{ id: z.string(), order_id: z.string(), number: z.string() },
  ...{ state: z.enum(ORDER_STATES), total: z.coerce.number() },
  ...{ pesantren_id: z.string(), pesantren_name: z.string() },
  district_code: z.string(),
})
/** One pesantren's part of a purchase; the total is whole rupiah. */
export type PurchasePart = z.output<typeof Part>

const FROM = `from shop_order o
  join pesantren p on p.id = o.pesantren_id and p.deleted_at is null
  where o.deleted_at is null and o.order_id = any(string_to_array(?, ','))`

const run = async (
  container: MedusaContainer,
  sql: string,
  bindings: readonly unknown[]
) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(sql, [
    ...bindings,
  ] as Knex.RawBinding[])
  return rows
}

/** The parts of some purchases, by their numbers. */
export async function partsOfOrders(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<PurchasePart[]> {
  if (orderIds.length === 0) return []
  const rows = await run(
    container,
    `select o.id, o.order_id, o.number, o.state, o.total, o.pesantren_id,
       p.name as pesantren_name, p.district_code ${FROM} order by o.number`,
    [[...new Set(orderIds)].join(",")]
  )
  return z.array(Part).parse(rows)
}

/** Of some purchases, those that a pesantren of a territory has a part in. */
export async function ordersWithin(
  container: MedusaContainer,
  orderIds: readonly string[],
  territory: readonly string[]
): Promise<Set<string>> {
  if (orderIds.length === 0) return new Set()
  const within = pesantrenWithin("p", territory)
  const rows = await run(
    container,
    `select distinct o.order_id ${FROM} and ${within.sql}`,
    [[...new Set(orderIds)].join(","), ...within.bindings]
  )
  return new Set(
    z
      .array(z.object({ order_id: z.string() }))
      .parse(rows)
      .map(({ order_id }) => order_id)
  )
}
