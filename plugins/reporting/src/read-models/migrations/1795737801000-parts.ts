import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { inOrder } from "./in-order"
import { monthOf } from "./month-sql"

/** When a buyer first asked to send a part back. */
const RETURN_REQUEST = `
  create view ${SCHEMA}.return_request as
  select shop_order_id, min(at) as at
  from public.shop_order_event
  where to_state = 'return_requested'
    and from_state is distinct from 'return_requested' and deleted_at is null
  group by shop_order_id`

/** The categories of a part's lines, each once. */
const PLACED = `
  select l.shop_order_id, coalesce(g.top, '') as top,
    coalesce(g.leaf, '') as leaf
  from ${SCHEMA}.sold_line l
  left join ${SCHEMA}.product_group g on g.product_id = l.product_id
  group by 1, 2, 3`

/**
 * Hours from paid to sent within which a part is sent soon: two days, as the
 * goods of most kinds are ready when they are bought. The office's own yardstick,
 * no law's and not the deadline of an order, which waits for goods made to order.
 */
const SOON_HOURS = 48

/** What happened to parts, each with its moment; nothing before it was paid. */
const HAPPENED = `
  select p.id, p.pesantren_id, 'shipped' as kind, p.shipped_at as at,
    extract(epoch from p.shipped_at - p.paid_at)::int as seconds
  from ${SCHEMA}.sold_part p
  where p.shipped_at is not null and p.paid_at is not null
  union all
  select p.id, p.pesantren_id, case p.cancelled_by
      when 'seller' then 'cancelled_by_shop'
      when 'buyer' then 'cancelled_by_buyer'
      else 'cancelled_by_others' end, p.ended_at, null
  from ${SCHEMA}.sold_part p
  where p.state = 'cancelled' and p.ended_at is not null
    and p.paid_at is not null
  union all
  select p.id, p.pesantren_id, 'complaint', r.at, null
  from ${SCHEMA}.return_request r
  join ${SCHEMA}.sold_part p on p.id = r.shop_order_id`

const counted = (kind: string) => `count(*) filter (where h.kind = '${kind}')`

/** What a part is counted under: all goods, and each category of its lines once. */
const UNDER = `
  select h.*, 'all' as level, '' as category from happened h
  union all
  select h.*, 'top', t.top from happened h
  join (select distinct shop_order_id, top from placed) t
    on t.shop_order_id = h.id
  union all
  select h.*, 'leaf', p.leaf from happened h
  join placed p on p.shop_order_id = h.id`

/** How a pesantren handled its parts in a month; `level` as in `sales_month`. */
const PART_MONTH = `
  create materialized view ${SCHEMA}.part_month as ${inOrder(
    `
  with happened as (${HAPPENED}), placed as (${PLACED})
  select h.pesantren_id, ${monthOf("h.at")} as month, h.level, h.category,
    ${counted("shipped")} as shipped,
    coalesce(sum(h.seconds), 0)::bigint as ship_seconds,
    coalesce(array_agg(h.seconds order by h.seconds) filter (where h.kind = 'shipped'), '{}')
      as ship_times,
    count(*) filter (where h.seconds <= ${SOON_HOURS * 3600}) as shipped_soon,
    ${counted("cancelled_by_shop")} as cancelled_by_shop,
    ${counted("cancelled_by_buyer")} as cancelled_by_buyer,
    ${counted("cancelled_by_others")} as cancelled_by_others,
    ${counted("complaint")} as complaints
  from (${UNDER}) h
  group by 1, 2, 3, 4`,
    ...["pesantren_id", "month", "level", "category"]
  )}`

const INDEXES = [
  `create unique index part_month_id on ${SCHEMA}.part_month (month, pesantren_id, level, category)`,
]

/** How orders were handled: sent, cancelled, complained about. */
export class Parts1795737801000 implements MigrationInterface {
  name = "Parts1795737801000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [RETURN_REQUEST, PART_MONTH, ...INDEXES])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      `drop materialized view ${SCHEMA}.part_month`,
      `drop view ${SCHEMA}.return_request`,
    ])
  }
}
