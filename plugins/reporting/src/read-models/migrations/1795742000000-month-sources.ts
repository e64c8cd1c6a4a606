import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { monthOf } from "./month-sql"

/** Nothing that is given anew each time, as the numbers of parts are. */
const marked = (source: string, rows: string, columns: string) => `
  select '${source}' as source, month, count(*) as rows,
    sum(hash_record_extended(row(${columns}), 0)) as mark
  from ${rows}
  group by month`

const WITH_PART = `join ${SCHEMA}.sold_part p on p.no`

/**
 * What the models by months are made of, as it is now: of each month how many
 * rows, and a number made of all of their columns that a model takes.
 */
const MONTH_SOURCE = `
  create view ${SCHEMA}.month_source as
  ${marked(
    "sale",
    `${SCHEMA}.sale_line_entry e ${WITH_PART} = e.part_no`,
    `p.id, p.number, p.pesantren_id, p.buyer, p.purchase, p.buyer_district,
     e.product_id, e.leaf, e.top, e.kind, e.at, e.amount, e.quantity`
  )}
  union all
  ${marked(
    "event",
    `${SCHEMA}.part_event e ${WITH_PART} = e.no`,
    "p.id, p.pesantren_id, e.kind, e.seconds, e.top, e.leaf"
  )}
  union all
  ${marked(
    "order",
    `(select pesantren_id, created_at, ${monthOf("created_at")} as month
      from ${SCHEMA}.sold_part where paid_at is not null) part`,
    "pesantren_id, created_at"
  )}`

/** Which months are others than those that the models were made of. */
export class MonthSources1795742000000 implements MigrationInterface {
  name = "MonthSources1795742000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [MONTH_SOURCE])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [`drop view ${SCHEMA}.month_source`])
  }
}
