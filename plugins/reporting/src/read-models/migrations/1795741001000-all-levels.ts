import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"

/**
 * Most ask for sums of no category, which are one row of ten in these models:
 * they are read from an index of their own.
 */
const INDEXES = {
  sales_month_all: `create index sales_month_all on ${SCHEMA}.sales_month
    (month, pesantren_id) include (category, amount, quantity, orders, returns)
    where level = 'all'`,
  part_month_all: `create index part_month_all on ${SCHEMA}.part_month
    (month, pesantren_id) include (category, shipped, ship_seconds,
      shipped_soon, cancelled_by_shop, cancelled_by_buyer, cancelled_by_others,
      complaints)
    where level = 'all'`,
}

/** Sums of no category, to be found without those of every category. */
export class AllLevels1795741001000 implements MigrationInterface {
  name = "AllLevels1795741001000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, Object.values(INDEXES))
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(
      runner,
      Object.keys(INDEXES).map((name) => `drop index ${SCHEMA}.${name}`)
    )
  }
}
