import type { MigrationInterface, QueryRunner } from "typeorm"
import { PROVINCE } from "../../lib/province"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { byMonth, dropByMonth } from "./by-month"

/** A kecamatan of the province as a number (`32.02.27`: 320227), 0 for elsewhere. */
const PLACE = `case when buyer_district ~ '^${PROVINCE}[.]\\d\\d[.]\\d\\d$'
    then replace(buyer_district, '.', '')::int
  when buyer_district not like '${PROVINCE}.%' then 0 end`

/**
 * What a buyer had sent to a place by a pesantren in a month. Numbers alone:
 * whoever counts different buyers goes through all of it, so it is narrow, and
 * read in the order of buyers: a hash of a million takes twice as long. `maker` is a number made of the pesantren's id.
 */
const BUYER_MONTH = `
  select hashtextextended(pesantren_id, 0) as maker, month, buyer,
    ${PLACE} as place,
    min(purchase) filter (where kind = 'sale') as first_purchase,
    max(purchase) filter (where kind = 'sale') as last_purchase,
    count(*) filter (where kind = 'sale')::int as orders,
    sum(amount)::bigint as amount
  from ${SCHEMA}.sale_entry
  group by 1, 2, 3, 4`

/** The first is all that is read of long periods: buyers come one after the other. */
const INDEXES = [
  `create unique index buyer_month_id on ${SCHEMA}.buyer_month
     (buyer, place, month, maker)
     include (first_purchase, last_purchase, orders, amount) nulls not distinct`,
  `create index buyer_month_month on ${SCHEMA}.buyer_month (month, maker)`,
]

/** Who bought, for counting different people over any months and places. */
export class BuyerMonths1795741000000 implements MigrationInterface {
  name = "BuyerMonths1795741000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      ...byMonth("buyer_month", BUYER_MONTH),
      ...INDEXES,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, dropByMonth("buyer_month"))
  }
}
