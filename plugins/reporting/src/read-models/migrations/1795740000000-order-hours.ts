import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"

/**
 * When buyers order: parts by the moment in which they were bought, by the clock
 * of Jakarta; weekdays from 1, Monday, to 7. Those that were paid, or accepted
 * where they are paid at the door, whatever became of them; what was never paid
 * was no order.
 */
const ORDER_HOUR = `
  select pesantren_id, date_trunc('month', at)::date as month,
    date_part('isodow', at)::int as weekday, date_part('hour', at)::int as hour,
    count(*) as orders
  from (
    select pesantren_id, created_at at time zone 'Asia/Jakarta' as at
    from ${SCHEMA}.sold_part where paid_at is not null
    -- So that the clock is asked once for each part.
    offset 0) part
  group by 1, 2, 3, 4`

/** At which hours of which days buyers order. */
export class OrderHours1795740000000 implements MigrationInterface {
  name = "OrderHours1795740000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...byMonth("order_hour", ORDER_HOUR),
      `create unique index order_hour_id on ${SCHEMA}.order_hour (pesantren_id, month, weekday, hour)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, dropByMonth("order_hour"))
  }
}
