import {
  allOf,
  type Condition,
  likeLiteral,
  pesantrenWithin,
} from "@pasar-santri/opop/lib/territory-sql"
import type { Counted } from "../lib/counted"
import { type OrderGroup, statesOf } from "../lib/order-groups"
import type { OrderState } from "../lib/order-states"
import { isCounted } from "./counted-sql"

/** Which shop orders are looked for. */
export interface OrderSearch {
  /** Of one shop. */
  pesantren_id?: string
  /** Of the pesantren of these areas. */
  territory?: readonly string[]
  /** A state, or a group of them. */
  state: OrderGroup | OrderState
  /** Only these. */
  ids?: readonly string[] | undefined
  /** Those that a figure of the reports counts. */
  counted?: Counted | undefined
  /** In numbers, tracking numbers and titles. */
  q?: string | undefined
  overdue?: boolean
  limit: number
  offset: number
}

const FROM = `
  from shop_order o
  join pesantren p on p.id = o.pesantren_id and p.deleted_at is null`

const COLUMNS = `
  o.id, o.order_id, o.pesantren_id, p.name as pesantren_name,
  p.slug as pesantren_slug, p.district_code, o.number, o.state, o.goods,
  o.shipping, o.insurance, o.cod_fee, o.discount, o.total, o.service, o.zone, o.weight_grams,
  o.days_min, o.days_max, o.courier, o.tracking_number, o.due_at,
  o.paid_at, o.shipped_at, o.delivered_at, o.ended_at, o.cancelled_by,
  o.cancel_reason, o.version, o.created_at`

function stateCondition(asked: OrderSearch["state"]): Condition {
  const states = statesOf(asked)
  return {
    sql: `o.state in (${states.map(() => "?").join(", ")})`,
    bindings: [...states],
  }
}

/** All of the search but the state. */
function place(search: OrderSearch): Condition {
  const { pesantren_id, territory, ids, counted, q, overdue } = search
  const conditions: Condition[] = [
    { sql: "o.deleted_at is null", bindings: [] },
  ]
  if (pesantren_id)
    conditions.push({ sql: "o.pesantren_id = ?", bindings: [pesantren_id] })
  if (ids)
    conditions.push({
      sql: `o.id in (${ids.map(() => "?").join(", ")})`,
      bindings: [...ids],
    })
  if (counted) conditions.push(isCounted(counted))
  if (territory) conditions.push(pesantrenWithin("p", territory))
  if (overdue) conditions.push({ sql: "o.due_at <= now()", bindings: [] })
  if (q) {
    const like = `%${likeLiteral(q)}%`
    conditions.push({
      sql: `(o.number ilike ? or o.tracking_number ilike ? or exists (
        select 1 from shop_order_line l where l.shop_order_id = o.id
          and l.deleted_at is null and l.title ilike ?))`,
      bindings: [like, like, like],
    })
  }
  return allOf(conditions)
}

/** One page: what is due comes first, then the newest. */
export function pageOf(search: OrderSearch): Condition {
  const { sql, bindings } = allOf([place(search), stateCondition(search.state)])
  return {
    sql: `select ${COLUMNS} ${FROM} where ${sql}
      order by o.due_at nulls last, o.created_at desc, o.id limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

/** How many there are in each state, the state itself left out of the search. */
export function countsOf(search: OrderSearch): Condition {
  const { sql, bindings } = place(search)
  return {
    sql: `select o.state, count(*)::int as count ${FROM} where ${sql} group by 1`,
    bindings,
  }
}

/** One of them by its id. */
export const oneOf = (id: string): Condition => ({
  sql: `select ${COLUMNS} ${FROM} where o.id = ? and o.deleted_at is null`,
  bindings: [id],
})

/** Those of some ids that are of a pesantren. */
export const someOf = (
  ids: readonly string[],
  pesantrenId: string
): Condition => ({
  sql: `select ${COLUMNS} ${FROM}
    where o.pesantren_id = ? and o.deleted_at is null
      and o.id in (${ids.map(() => "?").join(", ")})`,
  bindings: [pesantrenId, ...ids],
})

/** All parts of some orders. */
export const partsOfAll = (orderIds: readonly string[]): Condition => ({
  sql: `select ${COLUMNS} ${FROM}
    where o.order_id in (${orderIds.map(() => "?").join(", ")})
      and o.deleted_at is null order by o.number`,
  bindings: [...orderIds],
})

/** All parts of an order. */
export const partsOf = (orderId: string): Condition => partsOfAll([orderId])
