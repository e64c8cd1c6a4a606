import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { inOrder } from "./in-order"
import { monthOf } from "./month-sql"

/**
 * The rows behind the sums of a category: those of `sale_entry`, parted by the
 * category of their goods. Buyers and purchases are told apart by numbers that
 * are quick to compare.
 */
const CATEGORY_ENTRY = `
  create materialized view ${SCHEMA}.category_entry as ${inOrder(
    `
  select e.shop_order_id, e.kind, e.at, e.category, ${monthOf("e.at")} as month,
    e.top, p.number, p.pesantren_id, e.amount, e.quantity,
    hashtextextended(p.buyer, 0) as buyer,
    hashtextextended(p.order_id, 0) as purchase, p.buyer_district
  from (
    select l.shop_order_id, l.kind, l.at, coalesce(g.leaf, '') as category,
      coalesce(g.top, '') as top, sum(l.amount)::bigint as amount,
      sum(l.quantity)::bigint as quantity
    from ${SCHEMA}.sale_line_entry l
    left join ${SCHEMA}.product_group g on g.product_id = l.product_id
    group by 1, 2, 3, 4, 5) e
  join ${SCHEMA}.sold_part p on p.id = e.shop_order_id`,
    ...["shop_order_id", "kind", "at", "category"]
  )}`

/**
 * Sales of a pesantren in a month: of all goods, by top category and by leaf. A
 * part of an order counts once in each row, so orders of several categories do
 * not add up to those of all.
 */
const SALES_MONTH = `
  create materialized view ${SCHEMA}.sales_month as ${inOrder(
    `
  select pesantren_id, month, level, category, sum(amount)::bigint as amount,
    coalesce(sum(amount) filter (where kind = 'sale'), 0)::bigint as gross,
    sum(quantity)::bigint as quantity,
    count(*) filter (where kind = 'sale') as orders,
    count(*) filter (where kind = 'return') as returns
  from (
    select pesantren_id, month, 'all' as level, '' as category, kind, amount,
      quantity
    from ${SCHEMA}.sale_entry
    union all
    select pesantren_id, month, 'top', top, kind, sum(amount), sum(quantity)
    from ${SCHEMA}.category_entry
    group by pesantren_id, month, top, shop_order_id, kind, at
    union all
    select pesantren_id, month, 'leaf', category, kind, amount, quantity
    from ${SCHEMA}.category_entry) one
  group by pesantren_id, month, level, category`,
    ...["pesantren_id", "month", "level", "category"]
  )}`

const INDEXES = [
  `create unique index category_entry_id on ${SCHEMA}.category_entry (shop_order_id, kind, at, category)`,
  `create index category_entry_month on ${SCHEMA}.category_entry (month, pesantren_id)`,
  `create index category_entry_top on ${SCHEMA}.category_entry (top, month)`,
  `create unique index sales_month_id on ${SCHEMA}.sales_month (month, pesantren_id, level, category)`,
  `create index sales_month_pesantren on ${SCHEMA}.sales_month (pesantren_id, month)`,
]

/** Who bought what of which category, and what a month brought. */
export class CategoryEntries1795737800000 implements MigrationInterface {
  name = "CategoryEntries1795737800000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [CATEGORY_ENTRY, SALES_MONTH, ...INDEXES])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      `drop materialized view ${SCHEMA}.sales_month`,
      `drop materialized view ${SCHEMA}.category_entry`,
    ])
  }
}
