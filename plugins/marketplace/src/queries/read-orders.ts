import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Condition } from "@pasar-santri/opop/lib/territory-sql"
import { statesOf } from "../lib/order-groups"
import { ORDER_STATES } from "../lib/order-states"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { countsOf, type OrderSearch, pageOf } from "./order-sql"

const time = z.coerce.date().nullable()
const amount = z.coerce.number()

const Row = z.object({
  ...{ id: z.string(), order_id: z.string(), pesantren_id: z.string() },
  ...{ pesantren_name: z.string(), pesantren_slug: z.string() },
  ...{ district_code: z.string(), number: z.string() },
  state: z.enum(ORDER_STATES),
  ...{ goods: amount, shipping: amount, discount: amount, total: amount },
  /** Parts of `shipping`: what insures the goods, what paying at the door costs. */
  ...{ insurance: amount, cod_fee: amount },
  ...{ service: z.string(), zone: z.string().nullable() },
  weight_grams: z.number(),
  days_min: z.number().nullable(),
  days_max: z.number().nullable(),
  courier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  ...{ due_at: time, paid_at: time, shipped_at: time, delivered_at: time },
  ended_at: time,
  cancelled_by: z.string().nullable(),
  cancel_reason: z.string().nullable(),
  version: z.number(),
  created_at: z.coerce.date(),
})
export type OrderRow = z.output<typeof Row>

const StateCount = z.object({ state: z.enum(ORDER_STATES), count: z.number() })

async function run(container: MedusaContainer, { sql, bindings }: Condition) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex.raw<{ rows: unknown[] }>(
    sql,
    bindings as Knex.RawBinding[]
  )
  return found.rows
}

/** Shop orders with the names of their pesantren. */
export const readOrders = async (
  container: MedusaContainer,
  condition: Condition
): Promise<OrderRow[]> => z.array(Row).parse(await run(container, condition))

/** One page of shop orders, how many there are, and how many in each state. */
export async function listOrders(
  container: MedusaContainer,
  search: OrderSearch
) {
  const [rows, counted] = await Promise.all([
    readOrders(container, pageOf(search)),
    run(container, countsOf(search)),
  ])
  const counts = z.array(StateCount).parse(counted)
  const asked = statesOf(search.state)
  return {
    rows,
    count: counts.reduce(
      (sum, one) => sum + (asked.includes(one.state) ? one.count : 0),
      0
    ),
    counts: Object.fromEntries(
      counts.map(({ state, count }) => [state, count])
    ),
  }
}

function byOrder<T extends { shop_order_id: string }>(
  rows: readonly T[]
): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const row of rows) {
    const own = grouped.get(row.shop_order_id)
    if (own) own.push(row)
    else grouped.set(row.shop_order_id, [row])
  }
  return grouped
}

/** The lines of some shop orders, by the shop order's id. */
export async function readLines(container: MedusaContainer, ids: string[]) {
  const rows = await container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrderLines({ shop_order_id: ids }, { order: { id: "ASC" } })
  return byOrder(rows)
}

/** What happened to some shop orders, the first first, by the shop order's id. */
export async function readEvents(container: MedusaContainer, ids: string[]) {
  const rows = await container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrderEvents(
      { shop_order_id: ids },
      { order: { at: "ASC", id: "ASC" } }
    )
  return byOrder(rows)
}
