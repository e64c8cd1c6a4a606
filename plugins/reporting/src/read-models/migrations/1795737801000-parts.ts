import type { MigrationInterface, QueryRunner } from "typeorm"
import type { SalesLevel } from "../entities/sales-month"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"
import { monthOf } from "./month-sql"

/** When a buyer first asked to send a part back. */
const RETURN_REQUEST = `
  create view ${SCHEMA}.return_request as
  select shop_order_id, min(at) as at
  from public.shop_order_event
  where to_state = 'return_requested'
    and from_state is distinct from 'return_requested' and deleted_at is null
  group by shop_order_id`

/**
 * Hours from paid to sent within which a part is sent soon: two days, as the
 * goods of most kinds are ready when they are bought. The office's own yardstick,
 * no law's and not the deadline of an order, which waits for goods made to order.
 */
const SOON_HOURS = 48

/** What happened to parts, each with its moment; nothing before it was paid. */
const HAPPENED = `
  select p.no, p.pesantren_no, 'shipped' as kind, p.shipped_at as at,
    date_part('epoch', p.shipped_at - p.paid_at)::int as seconds
  from ${SCHEMA}.sold_part p
  where p.shipped_at is not null and p.paid_at is not null
  union all
  select p.no, p.pesantren_no, case p.cancelled_by
      when 'seller' then 'cancelled_by_shop'
      when 'buyer' then 'cancelled_by_buyer'
      else 'cancelled_by_others' end, p.ended_at, null
  from ${SCHEMA}.sold_part p
  where p.state = 'cancelled' and p.ended_at is not null
    and p.paid_at is not null
  union all
  select p.no, p.pesantren_no, 'complaint', r.at, null
  from ${SCHEMA}.return_request r
  join ${SCHEMA}.sold_part p on p.id = r.shop_order_id`

/** What happened to a part, once for each of its lines; once if it has none. */
const PART_EVENT = `
  create materialized view ${SCHEMA}.part_event as
  select one.*, ${monthOf("one.at")} as month, l.top, l.leaf
  from (${HAPPENED}) one
  left join ${SCHEMA}.sold_line l on l.part_no = one.no`

const counted = (kind: string) => `count(*) filter (where h.kind = '${kind}')`

/**
 * Counts of a level, whose parts count once in each category.
 * @param category column that the lines of a part may share; none for all goods
 */
const counts = (level: SalesLevel, category?: string) => {
  const by = ["pesantren_no", "month", ...(category ? [category] : [])]
  return `
    select h.pesantren_no, h.month, '${level}' as level,
      ${category ? `h.${category}` : "''"} as category,
      ${counted("shipped")} as shipped,
      coalesce(sum(h.seconds), 0)::bigint as ship_seconds,
      coalesce(array_agg(h.seconds order by h.seconds)
        filter (where h.kind = 'shipped'), '{}') as ship_times,
      count(*) filter (where h.seconds <= ${SOON_HOURS * 3600})
        as shipped_soon,
      ${counted("cancelled_by_shop")} as cancelled_by_shop,
      ${counted("cancelled_by_buyer")} as cancelled_by_buyer,
      ${counted("cancelled_by_others")} as cancelled_by_others,
      ${counted("complaint")} as complaints
    from (
      select distinct ${by.join(", ")}, seconds, no, kind
      from ${SCHEMA}.part_event
      ${category ? `where ${category} is not null` : ""}) h
    group by ${by.map((column) => `h.${column}`).join(", ")}`
}

/**
 * How a pesantren handled its parts in a month; `level` as in `sales_month`. Those
 * of all goods are written one after the other, as most often read.
 */
const PART_MONTH = `
  select home.pesantren_id, c.month, c.level, c.category, c.shipped,
    c.ship_seconds, c.ship_times, c.shipped_soon, c.cancelled_by_shop,
    c.cancelled_by_buyer, c.cancelled_by_others, c.complaints
  from (
    ${counts("all")}
    union all ${counts("top", "top")}
    union all ${counts("leaf", "leaf")}) c
  join ${SCHEMA}.numbered_pesantren home
    on home.pesantren_no = c.pesantren_no
  order by c.level`

const INDEXES = [
  `create unique index part_month_id on ${SCHEMA}.part_month (month, pesantren_id, level, category)`,
]

/** How orders were handled: sent, cancelled, complained about. */
export class Parts1795737801000 implements MigrationInterface {
  name = "Parts1795737801000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      RETURN_REQUEST,
      PART_EVENT,
      ...byMonth("part_month", PART_MONTH),
      ...INDEXES,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...dropByMonth("part_month"),
      `drop materialized view ${SCHEMA}.part_event`,
      `drop view ${SCHEMA}.return_request`,
    ])
  }
}
