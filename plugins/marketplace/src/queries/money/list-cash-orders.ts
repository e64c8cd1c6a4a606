import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  CASH_QUEUES,
  type CashQueue,
  cashQueueOf,
  type CashStanding,
} from "../../lib/cash-order"
import { FREIGHT_BEARERS } from "../../lib/refused-freight"
import { ORDER_STATES } from "../../lib/order-states"
import { type MoneyReader, visibleRows } from "./visible-rows"

const Row = z.object({
  ...{ id: z.string(), order_id: z.string(), number: z.string() },
  state: z.enum(ORDER_STATES),
  payment_id: z.string(),
  /** Of a parcel that is coming back: a crash came after its payment ended. */
  is_cancelled: z.boolean(),
  /** Whole rupiah that are collected at the door. */
  amount: z.coerce.number(),
  captured_at: z.coerce.date().nullable(),
  courier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  delivered_at: z.coerce.date().nullable(),
  /** What its way to the door costs, without the fee that is due for cash
   * that was collected, and who bears it if the parcel is refused. */
  freight: z.coerce.number(),
  ruled_bearer: z.enum(FREIGHT_BEARERS),
})
export type CashOrder = z.output<typeof Row>

/** Parcels that are looked at for one desk, the longest delivered. */
const MOST = 5_000

const FIND = `
  select so.id, so.order_id, so.number, so.state, p.id as payment_id, p.amount, p.captured_at,
    p.canceled_at is not null as is_cancelled,
    so.courier, so.tracking_number, so.delivered_at, so.shipping - so.cod_fee as freight,
    coalesce((select r.freight_bearer from cod_rule r
      where r.valid_from <= so.created_at and r.deleted_at is null
      order by r.valid_from desc limit 1), 'fund') as ruled_bearer
  from shop_order so
  join order_payment_collection opc
    on opc.order_id = so.order_id and opc.deleted_at is null
  join payment p on p.payment_collection_id = opc.payment_collection_id
    and p.deleted_at is null
    and (p.canceled_at is null or so.state = 'returning')
    and starts_with(p.provider_id, 'pp_cod_')
  where so.deleted_at is null`

async function find(
  container: MedusaContainer,
  condition: string,
  bindings: readonly Knex.RawBinding[]
): Promise<CashOrder[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `${FIND} ${condition} order by so.delivered_at nulls last, so.id limit ${MOST}`,
    bindings
  )
  return z.array(Row).parse(rows)
}

/** A parcel that is paid at the door, by its id; undefined for any other. */
export async function findCashOrder(
  container: MedusaContainer,
  id: string
): Promise<CashOrder | undefined> {
  const [found] = await find(container, "and so.id = ?", [id])
  return found
}

const standing = async (container: MedusaContainer, reader: MoneyReader) =>
  visibleRows(
    container,
    await find(container, "and so.state <> 'cancelled'", []),
    reader
  )

const countByQueue = (rows: readonly CashStanding[]) =>
  Object.fromEntries(
    CASH_QUEUES.map((queue) => [
      queue,
      rows.filter((row) => cashQueueOf(row) === queue).length,
    ])
  ) as Record<CashQueue, number>

/** One page of the parcels that are paid at the door, by where their cash is. */
export async function listCashOrders(
  container: MedusaContainer,
  search: { queue: CashQueue; limit: number; offset: number },
  reader: MoneyReader
) {
  const { queue, limit, offset } = search
  const rows = await standing(container, reader)
  const found = rows.filter((row) => cashQueueOf(row) === queue)
  return {
    orders: found.slice(offset, offset + limit),
    count: found.length,
    counts: countByQueue(rows),
  }
}
