import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CASH_STATES } from "../lib/on-deadline"
import { ASTRAY, FETCHED } from "../lib/courier-step"
import { isEnded, ON_DEADLINE, ORDER_STATES } from "../lib/order-states"
import { hasBookings } from "./load-booking"

/** How many are read at once; pages go on after the last id. */
export interface Page {
  after: string
  limit: number
}

/** One page of what SQL finds, parsed. */
export async function readPage<Row extends z.ZodType>(
  container: MedusaContainer,
  schema: Row,
  sql: string,
  bindings: readonly Knex.RawBinding[]
): Promise<z.output<Row>[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex.raw<{ rows: unknown[] }>(sql, bindings)
  return z.array(schema).parse(found.rows)
}

export const OrderRef = z.object({ id: z.string() })

/** Orders that wait for money that has come: an event was lost. */
export const paidButWaiting = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef,
    `select distinct so.order_id as id from shop_order so
     where so.state = 'waiting_payment' and so.deleted_at is null
       and (so.order_total = 0 or exists (
         select 1 from order_payment_collection opc
         join payment p on p.payment_collection_id = opc.payment_collection_id
         where opc.order_id = so.order_id and opc.deleted_at is null
           and p.canceled_at is null and p.deleted_at is null
           and (starts_with(p.provider_id, 'pp_cod_') or exists (
             select 1 from capture c
             where c.payment_id = p.id and c.deleted_at is null))))
       and so.order_id > ?
     order by 1 limit ?`,
    [page.after, page.limit]
  )

/** Orders that Medusa has cancelled, whose parts go on: an event was lost. */
export const cancelledButAlive = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef,
    `select distinct so.order_id as id from shop_order so
     join "order" o on o.id = so.order_id and o.status = 'canceled'
     where so.state in ('waiting_payment', 'to_process', 'processing')
       and so.deleted_at is null and so.order_id > ?
     order by 1 limit ?`,
    [page.after, page.limit]
  )

/** Orders that stand again, whose unpaid parts do not: an event was lost. */
export const revivedButCancelled = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef,
    `select distinct so.order_id as id from shop_order so
     join "order" o on o.id = so.order_id and o.status <> 'canceled'
     where so.state = 'cancelled' and so.paid_at is null
       and so.deleted_at is null and so.order_id > ?
     order by 1 limit ?`,
    [page.after, page.limit]
  )

const marks = (values: readonly unknown[]) => values.map(() => "?").join(", ")

const GOING_ON = ORDER_STATES.filter((state) => !isEnded(state))

/** Captured and not paid back, of an order; whole rupiah. */
const HELD = `
  coalesce((select sum(c.amount) from order_payment_collection opc
    join payment p on p.payment_collection_id = opc.payment_collection_id
    join capture c on c.payment_id = p.id and c.deleted_at is null
    where opc.order_id = o.id and opc.deleted_at is null), 0)
  - coalesce((select sum(r.amount) from order_payment_collection opc
    join payment p on p.payment_collection_id = opc.payment_collection_id
    join refund r on r.payment_id = p.id and r.deleted_at is null
    where opc.order_id = o.id and opc.deleted_at is null), 0)`

/**
 * Open orders whose parts are all at an end; those whose parts are all
 * cancelled only once none of their money is held. What goes on is left out in
 * one go: looking parts up order by order takes seconds where many are open.
 */
export const endedButOpen = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef,
    `with open_order as materialized (
       select id from "order"
       where status not in ('canceled', 'completed') and deleted_at is null
         and id > ?),
     going_on as materialized (
       select order_id from shop_order
       where state in (${marks(GOING_ON)}) and deleted_at is null)
     select o.id from open_order o
     join shop_order so on so.order_id = o.id and so.deleted_at is null
     where not exists (select 1 from going_on g where g.order_id = o.id)
     group by o.id
     having not bool_and(so.state = 'cancelled')
       or (bool_or(so.paid_at is not null) and ${HELD} = 0)
     order by o.id limit ?`,
    [page.after, ...GOING_ON, page.limit]
  )

/** As `foldTrackingNumber` and `isTrackingNumber` have it. */
const NUMBER = `upper(regexp_replace(b.waybill, '\\s', '', 'g'))`

/** Parts that are not where their booking is (`nextCourierStep`): an event was lost. */
export const behindTheirCourier = async (
  container: MedusaContainer,
  page: Page
) =>
  hasBookings(container)
    ? readPage(
        container,
        OrderRef,
        `select so.id from courier_booking b
         join shop_order so on so.id = b.reference and so.deleted_at is null
         where b.deleted_at is null and ${NUMBER} ~ '^[A-Z0-9-]{6,30}$'
           and ((so.state = 'processing' and (b.status in (${marks(FETCHED)})
               or (b.status <> 'cancelled' and so.tracking_number is null)))
             or (so.tracking_number = ${NUMBER} and (
               (so.state = 'shipped' and b.status = 'delivered')
               or (so.state in ('shipped', 'delivered')
                 and so.due_at is not null and b.status in (${marks(ASTRAY)})))))
           and so.id > ?
         order by so.id limit ?`,
        [...FETCHED, ...ASTRAY, page.after, page.limit]
      )
    : []

const DUE = Object.keys(ON_DEADLINE)

/** Of a part that is paid at the door: whether its cash has come. */
const CASH = `
  (select case when p.captured_at is null then 'open' else 'in' end
   from order_payment_collection opc
   join payment p on p.payment_collection_id = opc.payment_collection_id
   where opc.order_id = so.order_id and opc.deleted_at is null
     and p.canceled_at is null and p.deleted_at is null
     and starts_with(p.provider_id, 'pp_cod_') limit 1)`

/** Parts of orders whose deadline has passed. */
export const overdueParts = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef.extend({
      state: z.enum(ORDER_STATES),
      service: z.string(),
      cash: z.enum(CASH_STATES),
    }),
    `select so.id, so.state, so.service, coalesce(${CASH}, 'none') as cash
     from shop_order so
     where so.due_at <= now() and so.deleted_at is null
       and so.state in (${DUE.map(() => "?").join(", ")}) and so.id > ?
     order by so.id limit ?`,
    [...DUE, page.after, page.limit]
  )

/** Parts of orders whose reminder is due. */
export const partsToRemind = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef,
    `select id from shop_order
     where remind_at <= now() and deleted_at is null and id > ?
     order by id limit ?`,
    [page.after, page.limit]
  )
