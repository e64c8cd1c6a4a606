import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"

/**
 * Parts that were paid, or accepted where they are paid at the door, whatever
 * became of them; what was never paid was no order. With the month and the hour
 * of the week in which they were bought, by the clock of Jakarta: from 0, the
 * first of Monday, to 167.
 */
const BOUGHT_HOUR = `
  create view ${SCHEMA}.bought_hour as
  select pesantren_id, pesantren_no, date_trunc('month', at)::date as month,
    (24 * (date_part('isodow', at) - 1) + date_part('hour', at))::smallint
      as hour
  from (
    select pesantren_id, pesantren_no, created_at at time zone 'Asia/Jakarta' as at
    from ${SCHEMA}.sold_part where paid_at is not null
    -- So that the clock is asked once for each part.
    offset 0) part`

/** When a pesantren's buyers order. */
const ORDER_HOUR = `
  select home.pesantren_id, o.month, o.hours
  from (
    select pesantren_no, month, array_agg(hour order by hour) as hours
    from ${SCHEMA}.bought_hour
    group by 1, 2) o
  join (
    select distinct pesantren_no, pesantren_id from ${SCHEMA}.sold_part) home
    on home.pesantren_no = o.pesantren_no`

/** At which hours of which days buyers order. */
export class OrderHours1795740000000 implements MigrationInterface {
  name = "OrderHours1795740000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      BOUGHT_HOUR,
      ...byMonth("order_hour", ORDER_HOUR),
      `create unique index order_hour_id on ${SCHEMA}.order_hour (pesantren_id, month)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...dropByMonth("order_hour"),
      `drop view ${SCHEMA}.bought_hour`,
    ])
  }
}
