import { TABLE_NAMES } from "@pasar-santri/reporting/tables/index"
import type { Bench } from "../lib/context.ts"
import { time } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import type { Readers } from "../office/people.ts"
import { FIRST_MONTH } from "./months.ts"
import { askTwice } from "./asked-twice.ts"
import { said, saidTwice } from "./say.ts"

const COUNT = 30
const READ_BY = "(regency; province, p50 / p95)"

/**
 * What the office asks over two years: the overview, and the first page of every
 * table with its count and sums. The province sees sums alone.
 */
export async function tables(
  { databaseUrl }: Bench,
  { regency, province }: Readers
): Promise<Row[]> {
  const rows: Row[] = []
  for (const path of [
    "overview?",
    ...TABLE_NAMES.map((name) => `tables/${name}?limit=50&`),
  ]) {
    const url = `/officer/reports/${path}from=${FIRST_MONTH}`
    rows.push(
      saidTwice(
        `${path.split("?")[0] ?? path} ${READ_BY}`,
        await askTwice(databaseUrl, () => regency.call(url), COUNT),
        await askTwice(databaseUrl, () => province.call(url), COUNT)
      )
    )
  }
  const sales = `/officer/reports/sales?limit=50&from=${FIRST_MONTH}`
  rows.push(
    said(
      "sales (regency, p50 / p95)",
      await time(() => regency.call(sales), { count: COUNT })
    )
  )
  return rows
}
