import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"
import { monthOf } from "./month-sql"

/**
 * What refunds take off lines. A refund that names a part is that part's; one
 * that names none is shared by the parts that stood when it was made, by what
 * their goods cost. Never more than the goods cost: what is above that was for
 * the delivery. Shared by largest remainder, to the rupiah. Money that was sent
 * back because too much, twice or too late came was never a sale; and what is
 * paid back in the act of cancelling a part, or of taking it back, is told by
 * its state: such a refund names the part and is made moments before.
 */
const REFUND_SHARE = `
  create materialized view ${SCHEMA}.refund_share as
  with refunded as (
    select r.id, r.created_at as at, r.amount::bigint as amount, c.order_id,
      coalesce(owed.shop_order_id, named.id) as shop_order_id,
      named.no as part_no
    from public.refund r
    join public.payment p on p.id = r.payment_id
    join public.order_payment_collection c
      on c.payment_collection_id = p.payment_collection_id
      and c.deleted_at is null
    left join public.refund_obligation owed
      on owed.refund_id = r.id and owed.deleted_at is null
    left join ${SCHEMA}.sold_part named
      on named.id = coalesce(owed.shop_order_id, r.note)
    where r.deleted_at is null and (owed.id is null
      or owed.reason not in ('surplus', 'duplicate', 'late_money'))
  ), standing as (
    select f.id as refund_id, f.at, f.amount,
      coalesce(f.shop_order_id, f.order_id) as scope, l.id as line_id,
      l.net, l.delivered_at,
      (sum(l.net) over (partition by f.id))::bigint as goods,
      row_number() over (partition by f.id order by l.id) as nth
    from refunded f
    join ${SCHEMA}.sold_line l on l.order_id = f.order_id
    where case when f.shop_order_id is null
      then l.reversed_at is null or l.reversed_at > f.at
      else l.part_no = f.part_no and (l.reversed_at is null
        or l.reversed_at > f.at + interval '1 hour') end
  ), counted as (
    select s.*, (sum(amount) filter (where nth = 1)
      over (partition by scope order by at, refund_id collate "C"))::bigint
        as so_far
    from standing s
    where goods > 0
  ), taken as (
    select c.*,
      least(so_far, goods) - least(so_far - amount, goods) as taken
    from counted c
  ), divided as (
    select t.*, div(taken::numeric * net, goods)::bigint as whole
    from taken t
  ), shared as (
    select d.*,
      row_number() over (
        partition by refund_id
        order by taken::numeric * net - whole::numeric * goods desc,
          line_id collate "C") as place,
      taken - sum(whole) over (partition by refund_id) as rest
    from divided d
  )
  select refund_id, line_id, greatest(at, delivered_at) as at,
    (whole + case when place <= rest then 1 else 0 end)::bigint as amount
  from shared
  where delivered_at is not null`

const GOODS = "l.part_no, l.pesantren_no, l.product_id, l.leaf, l.top"

/**
 * The sales, line by line: what a buyer received (`sale`), what came back
 * (`return`) and what was paid back for goods that stayed (`refund`), each with
 * its own moment. Whole rupiah; what takes away is negative. Kept, like the
 * shares: every model below reads them, and to work them out takes longest.
 */
const SALE_LINE_ENTRY = `
  create materialized view ${SCHEMA}.sale_line_entry as
  select *, ${monthOf("at")} as month
  from (
    select ${GOODS}, 'sale' as kind, l.delivered_at as at, l.net as amount,
      l.quantity
    from ${SCHEMA}.sold_line l where l.delivered_at is not null
    union all
    select ${GOODS}, 'return', l.reversed_at,
      coalesce(r.amount, 0)::bigint - l.net, -l.quantity
    from ${SCHEMA}.sold_line l
    left join (
      select line_id, sum(amount) as amount
      from ${SCHEMA}.refund_share group by line_id) r on r.line_id = l.id
    where l.delivered_at is not null and l.reversed_at is not null
    union all
    select ${GOODS}, 'refund', r.at, -r.amount, 0
    from ${SCHEMA}.refund_share r
    join ${SCHEMA}.sold_line l on l.id = r.line_id
    where r.amount > 0) entry`

/**
 * Which months the models were made of, and of what (`changed-months.ts`): how
 * many rows, and a number made of all that stands in them.
 */
const MONTH_MARK = `
  create table ${SCHEMA}.month_mark (
    source text not null, month date not null, rows bigint not null,
    mark numeric not null, primary key (source, month))`

/** So they are sorted once, by numbers, and put together as they come. */
const LINES_IN_ORDER = `
  select * from ${SCHEMA}.sale_line_entry order by part_no, kind, at, month`

/** The rows behind every sum of money: one part of an order, one kind, one moment. */
const SALE_ENTRY = `
  select p.id as shop_order_id, e.kind, e.at, e.month, p.number, p.pesantren_id,
    e.amount, e.quantity, p.buyer, p.purchase, p.buyer_district,
    hashtextextended(p.id || e.kind, extract(epoch from e.at)::bigint) as id
  from (
    select part_no, kind, at, month, sum(amount)::bigint as amount,
      sum(quantity)::bigint as quantity
    from (${LINES_IN_ORDER}) line
    group by part_no, kind, at, month) e
  join ${SCHEMA}.sold_part p on p.no = e.part_no`

/** Sales of a pesantren in a month, by product. */
const PRODUCT_MONTH = `
  select home.pesantren_id, sold.product_id, sold.month, sold.amount,
    sold.quantity, sold.orders, sold.last_sold_at
  from (
    select pesantren_no, product_id, month, sum(amount)::bigint as amount,
      sum(quantity)::bigint as quantity,
      count(distinct part_no) filter (where kind = 'sale') as orders,
      max(at) filter (where kind = 'sale') as last_sold_at
    from ${SCHEMA}.sale_line_entry
    group by 1, 2, 3) sold
  join ${SCHEMA}.numbered_pesantren home
    on home.pesantren_no = sold.pesantren_no`

const INDEXES = [
  `create unique index sale_entry_id on ${SCHEMA}.sale_entry (shop_order_id, kind, at)`,
  `create index sale_entry_month on ${SCHEMA}.sale_entry (month, pesantren_id)`,
  // The order in which the table of sales is read, so that its pages end early.
  `create index sale_entry_at on ${SCHEMA}.sale_entry (at desc nulls last, id)`,
  `create index sale_entry_pesantren on ${SCHEMA}.sale_entry (pesantren_id, at)`,
  `create unique index product_month_id on ${SCHEMA}.product_month (month, pesantren_id, product_id)`,
  `create index product_month_pesantren on ${SCHEMA}.product_month (pesantren_id, month)`,
]

/** Sales as they are counted everywhere; docs/reports.md says the same in words. */
export class Sales1795737602000 implements MigrationInterface {
  name = "Sales1795737602000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      REFUND_SHARE,
      SALE_LINE_ENTRY,
      MONTH_MARK,
      ...byMonth("sale_entry", SALE_ENTRY),
      ...byMonth("product_month", PRODUCT_MONTH),
      ...INDEXES,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...dropByMonth("product_month"),
      ...dropByMonth("sale_entry"),
      `drop table ${SCHEMA}.month_mark`,
      `drop materialized view ${SCHEMA}.sale_line_entry`,
      `drop materialized view ${SCHEMA}.refund_share`,
    ])
  }
}
