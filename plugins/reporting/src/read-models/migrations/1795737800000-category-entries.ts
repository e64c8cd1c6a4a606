import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { monthOf } from "./month-sql"

/**
 * The rows behind the sums of a category: those of `sale_entry`, parted by the
 * category of their goods. Buyers and purchases are told apart by numbers that
 * are quick to compare.
 */
const CATEGORY_ENTRY = `
  create materialized view ${SCHEMA}.category_entry as
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
  join ${SCHEMA}.sold_part p on p.id = e.shop_order_id`

const INDEXES = [
  `create unique index category_entry_id on ${SCHEMA}.category_entry (shop_order_id, kind, at, category)`,
  `create index category_entry_month on ${SCHEMA}.category_entry (month, pesantren_id)`,
  `create index category_entry_top on ${SCHEMA}.category_entry (top, month)`,
]

/** Who bought, and what of which category. */
export class CategoryEntries1795737800000 implements MigrationInterface {
  name = "CategoryEntries1795737800000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [CATEGORY_ENTRY, ...INDEXES])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [`drop materialized view ${SCHEMA}.category_entry`])
  }
}
