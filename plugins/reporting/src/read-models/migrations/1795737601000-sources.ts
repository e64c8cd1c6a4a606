import type { MigrationInterface, QueryRunner } from "typeorm"
import { KEEPER, SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"

/** Every commerce table that a read model reads; no other is open to its owner. */
const READ = [
  "area",
  "pesantren",
  "pesantren_record",
  "shop",
  "product",
  "product_category",
  "product_category_product",
  '"order"',
  "order_address",
  "order_payment_collection",
  "payment",
  "refund",
  "refund_obligation",
  "shop_order",
  "shop_order_line",
  "shop_order_event",
  "application",
  "listing",
  "intervention",
  "paper",
  "paper_rule",
  "search_log",
]

/**
 * Where each pesantren counts: an entry that repeats another counts as that one,
 * so that its sales stay in the sums and it is counted once. Always of now:
 * whoever may see a territory is asked of these columns and not of a copy.
 * `is_counted` asks for what the planner has statistics of: it would take two
 * ids that are equal for rare, and compare every pesantren with every other.
 */
const PLACE = `
  create view ${SCHEMA}.place as
  select p.id as pesantren_id, c.id as counted_as,
    own.duplicate_of is null and p.deleted_at is null as is_counted,
    c.name, c.slug, c.district_code, c.regency_code, c.province_code,
    coalesce(d.name, c.district_code) as district,
    coalesce(r.name, c.regency_code) as regency,
    c.is_demo, c.created_at, rec.cohort_year, rec.opop_stage, rec.opop_class,
    rec.opop_field, rec.readiness, coalesce(s.state, 'draft') as shop_state
  from public.pesantren p
  left join public.pesantren_record own
    on own.pesantren_id = p.id and own.deleted_at is null
  join public.pesantren c on c.id = coalesce(own.duplicate_of, p.id)
  left join public.pesantren_record rec
    on rec.pesantren_id = c.id and rec.deleted_at is null
  left join public.shop s on s.pesantren_id = c.id and s.deleted_at is null
  left join public.area d on d.id = c.district_code
  left join public.area r on r.id = c.regency_code`

/** The category of a product, of now, and the top one that it lies in. */
const PRODUCT_CATEGORY = `
  create view ${SCHEMA}.product_group as
  select distinct on (l.product_id) l.product_id,
    leaf.handle as leaf, leaf.name as leaf_name,
    top.handle as top, top.name as top_name
  from public.product_category_product l
  join public.product_category leaf
    on leaf.id = l.product_category_id and leaf.deleted_at is null
  join public.product_category top
    on top.id = split_part(leaf.mpath, '.', 1)
  order by l.product_id, leaf.parent_category_id is null, leaf.handle`

/** Every category, with the top one that it lies in. */
const CATEGORY = `
  create view ${SCHEMA}.category as
  select c.handle, c.name, top.handle as top, top.name as top_name,
    c.id = top.id as is_top
  from public.product_category c
  join public.product_category top on top.id = split_part(c.mpath, '.', 1)
  where c.deleted_at is null`

/**
 * Numbers pesantren, each time anew: models are joined and sorted by numbers, in
 * half the time, and keep none.
 */
const NUMBERED = `
  create materialized view ${SCHEMA}.numbered_pesantren as
  select id as pesantren_id, (row_number() over ())::int as pesantren_no
  from public.pesantren`

/**
 * One pesantren's part of an order. `reversed_at`: when it was cancelled or came
 * back. The buyer is a number made of the address, so that nobody is named here.
 * `no` numbers parts, as pesantren are.
 */
const SOLD_PART = `
  create materialized view ${SCHEMA}.sold_part as
  select s.id, (row_number() over ())::int as no, s.order_id,
    s.pesantren_id, home.pesantren_no, s.number, s.state, s.paid_at,
    s.shipped_at, s.delivered_at, s.created_at, s.ended_at, s.cancelled_by,
    case when s.state in ('cancelled', 'returned') then s.ended_at end
      as reversed_at,
    hashtextextended(lower(o.email), 0) as buyer,
    hashtextextended(s.order_id, 0) as purchase,
    a.metadata ->> 'district_code' as buyer_district
  from public.shop_order s
  left join ${SCHEMA}.numbered_pesantren home
    on home.pesantren_id = s.pesantren_id
  left join public."order" o on o.id = s.order_id
  left join public.order_address a on a.id = o.shipping_address_id
  where s.deleted_at is null`

/**
 * A line of a part, with what was paid for its goods after discounts, and the
 * categories of now; empty for goods of none. As narrow as can be: to write it
 * takes longer than to read what it is made of.
 */
const SOLD_LINE = `
  create materialized view ${SCHEMA}.sold_line as
  select l.id, p.no as part_no, p.order_id, p.pesantren_no, coalesce(l.product_id, '') as product_id,
    coalesce(g.leaf, '') as leaf, coalesce(g.top, '') as top, l.quantity,
    (l.amount - l.discount)::bigint as net, p.delivered_at, p.reversed_at
  from public.shop_order_line l
  join ${SCHEMA}.sold_part p on p.id = l.shop_order_id
  left join ${SCHEMA}.product_group g on g.product_id = l.product_id
  where l.deleted_at is null`

/** Made first last, for going back. */
const KEPT = ["sold_line", "sold_part", "numbered_pesantren"]
const VIEWS = ["category", "product_group", "place"]

/**
 * The one place that knows the commerce tables. Before an upgrade of Medusa that
 * changes one of their columns the read models are taken away
 * (`npm run reports -- drop`) and made again after it (`… migrate`).
 */
export class Sources1795737601000 implements MigrationInterface {
  name = "Sources1795737601000"

  async up(runner: QueryRunner): Promise<void> {
    for (const table of READ)
      await runner.query(`grant select on public.${table} to ${KEEPER}`)
    await asKeeper(runner, [
      PLACE,
      PRODUCT_CATEGORY,
      CATEGORY,
      NUMBERED,
      SOLD_PART,
      SOLD_LINE,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...KEPT.map((view) => `drop materialized view ${SCHEMA}.${view}`),
      ...VIEWS.map((view) => `drop view ${SCHEMA}.${view}`),
    ])
    for (const table of READ)
      await runner.query(`revoke select on public.${table} from ${KEEPER}`)
  }
}
