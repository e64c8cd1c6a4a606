import type { MigrationInterface, QueryRunner } from "typeorm"
import { PROVINCE } from "../../lib/province"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { monthOf } from "./month-sql"

const AREA = `case when area_code like '${PROVINCE}.%' then area_code else '' end`

/**
 * What was searched for by words, as long as the log keeps it: by month and
 * place. Without a place, or with one outside the province, it is the
 * province's alone: no regency's column names it.
 */
const SEARCH_MONTH = `
  create materialized view ${SCHEMA}.search_month as
  select words, area, month, searches, in_vain, last_at,
    case when length(area) >= 8 then left(area, 8) end as district_code,
    nullif(left(area, 5), '') as regency_code,
    '${PROVINCE}'::text as province_code, false as is_demo
  from (
    select words, ${AREA} as area, ${monthOf("searched_at")} as month,
      count(*) as searches, count(*) filter (where found = 0) as in_vain,
      max(searched_at) filter (where found = 0) as last_at
    from public.search_log
    where deleted_at is null
    group by 1, 2, 3) searched`

/** What was looked for in vain, and where. */
export class Searches1795738003000 implements MigrationInterface {
  name = "Searches1795738003000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      SEARCH_MONTH,
      `create unique index search_month_id on ${SCHEMA}.search_month (words, area, month)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [`drop materialized view ${SCHEMA}.search_month`])
  }
}
