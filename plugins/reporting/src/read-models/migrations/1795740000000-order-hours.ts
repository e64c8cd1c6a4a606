import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"

/**
 * When buyers order: for each part the hour of the week in which it was bought,
 * by the clock of Jakarta, from 0, the first of Monday, to 167. Those that were
 * paid, or accepted where they are paid at the door, whatever became of them;
 * what was never paid was no order.
 */
const ORDER_HOUR = `
  select home.pesantren_id, o.month, o.hours
  from (
    select pesantren_no, month, array_agg(hour order by hour) as hours
    from (
      select pesantren_no, date_trunc('month', at)::date as month,
        (24 * (date_part('isodow', at) - 1) + date_part('hour', at))::smallint
          as hour
      from (
        select pesantren_no, created_at at time zone 'Asia/Jakarta' as at
        from ${SCHEMA}.sold_part where paid_at is not null
        -- So that the clock is asked once for each part.
        offset 0) part) bought
    group by 1, 2) o
  join ${SCHEMA}.numbered_pesantren home
    on home.pesantren_no = o.pesantren_no`

/** At which hours of which days buyers order. */
export class OrderHours1795740000000 implements MigrationInterface {
  name = "OrderHours1795740000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...byMonth("order_hour", ORDER_HOUR),
      `create unique index order_hour_id on ${SCHEMA}.order_hour (pesantren_id, month)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, dropByMonth("order_hour"))
  }
}
