import { TABLE_NAMES } from "@pasar-santri/reporting/tables/index"
import { ms, time } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import type { Readers } from "../office/people.ts"

const COUNT = 30
const GOAL_MS = 1000
/** Two years, in which all orders lie. */
const months = () => {
  const now = new Date()
  const from = new Date(Date.UTC(now.getUTCFullYear() - 2, now.getUTCMonth()))
  return `from=${from.toISOString().slice(0, 7)}`
}

/** The first page of every table over two years, with its count and sums. */
export async function tables({ regency, province }: Readers): Promise<Row[]> {
  const rows: Row[] = []
  const paths = TABLE_NAMES.map((name) => `tables/${name}`)
  for (const path of [...paths, "sales"]) {
    const url = `/officer/reports/${path}?limit=50&${months()}`
    const one = await time(() => regency.call(url), { count: COUNT })
    // The province sees sums alone.
    const all =
      path === "sales"
        ? undefined
        : await time(() => province.call(url), { count: COUNT })
    const said = [one, ...(all ? [all] : [])]
    const worst = Math.max(...said.map(({ p95 }) => p95))
    rows.push({
      question: `reports: ${path} (regency${all ? "; province" : ""}, p50 / p95)`,
      ours: said.map(({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`).join("; "),
      note: `p95 goal ≤ ${GOAL_MS} ms${worst > GOAL_MS ? ", missed" : ""}`,
    })
  }
  return rows
}
