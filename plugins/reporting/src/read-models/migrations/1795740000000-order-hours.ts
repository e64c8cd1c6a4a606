import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { inOrder } from "./in-order"
import { monthOf } from "./month-sql"

/** By the clock of Jakarta; weekdays from 1, Monday, to 7. */
const clock = (part: "isodow" | "hour") =>
  `extract(${part} from created_at at time zone 'Asia/Jakarta')::int`

/**
 * When buyers order: parts by the moment in which they were bought. Those that
 * were paid, or accepted where they are paid at the door, whatever became of
 * them; what was never paid was no order.
 */
const ORDER_HOUR = `
  create materialized view ${SCHEMA}.order_hour as ${inOrder(
    `
  select pesantren_id, ${monthOf("created_at")} as month,
    ${clock("isodow")} as weekday, ${clock("hour")} as hour,
    count(*) as orders
  from ${SCHEMA}.sold_part
  where paid_at is not null
  group by 1, 2, 3, 4`,
    ...["pesantren_id", "month", "weekday", "hour"]
  )}`

/** At which hours of which days buyers order. */
export class OrderHours1795740000000 implements MigrationInterface {
  name = "OrderHours1795740000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ORDER_HOUR,
      `create unique index order_hour_id on ${SCHEMA}.order_hour (pesantren_id, month, weekday, hour)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [`drop materialized view ${SCHEMA}.order_hour`])
  }
}
