import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"
import { monthOf } from "./month-sql"

/**
 * The rows behind the sums of a category: those of `sale_entry`, parted by the
 * category of their goods. The `first` of each of those, and the one that `leads`
 * those with the same top category: to count them is to count parts.
 */
const CATEGORY_ENTRY = `
  select p.id as shop_order_id, e.kind, e.at, e.top, e.category, e.month, e.first, e.leads,
    p.number, p.pesantren_id, e.amount, e.quantity, p.buyer,
    p.purchase, p.buyer_district
  from (
    select part_no, kind, at, leaf as category, month, top,
      row_number() over (
        partition by part_no, kind, at, month order by top, leaf) = 1 as first,
      row_number() over (
        partition by part_no, kind, at, month, top order by leaf) = 1 as leads,
      sum(amount)::bigint as amount, sum(quantity)::bigint as quantity
    from (
      select * from ${SCHEMA}.sale_line_entry
      order by part_no, kind, at, month, top, leaf) line
    group by part_no, kind, at, month, top, leaf) e
  join ${SCHEMA}.sold_part p on p.no = e.part_no`

/** Sums of rows. @param counts which rows are a part of an order */
const sums = (counts: string) => `
  sum(amount)::bigint as amount,
  coalesce(sum(amount) filter (where kind = 'sale'), 0)::bigint as gross,
  sum(quantity)::bigint as quantity,
  count(*) filter (where kind = 'sale' and ${counts}) as orders,
  count(*) filter (where kind = 'return' and ${counts}) as returns`

/**
 * Sales of a pesantren in a month: of all goods, by top category and by leaf. A
 * part of an order counts once in each row, so orders of several categories do
 * not add up to those of all.
 */
const SALES_MONTH = `
  select pesantren_id, month, 'all' as level, '' as category, ${sums("first")}
  from ${SCHEMA}.category_entry group by 1, 2
  union all
  select pesantren_id, month, 'top', top, ${sums("leads")}
  from ${SCHEMA}.category_entry group by 1, 2, 4
  union all
  select pesantren_id, month, 'leaf', category, ${sums("true")}
  from ${SCHEMA}.category_entry group by 1, 2, 4`

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
    await asKeeper(runner, [
      ...byMonth("category_entry", CATEGORY_ENTRY),
      ...byMonth("sales_month", SALES_MONTH),
      ...INDEXES,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...dropByMonth("sales_month"),
      ...dropByMonth("category_entry"),
    ])
  }
}
