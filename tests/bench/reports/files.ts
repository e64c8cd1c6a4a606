import { piecesOf } from "../../support/pieces-of.ts"
import type { Bench } from "../lib/context.ts"
import type { Row } from "../lib/table.ts"
import type { Person } from "../office/people.ts"
import { FIRST_MONTH, monthAgo } from "./months.ts"

const GOALS = { seconds: 20 }
/** Months, newest first, until so many rows are in them. */
const ROWS = 100_000

async function whichMonths({ call }: Person) {
  for (let ago = 0; ago < 24; ago++) {
    const months = `from=${monthAgo(ago)}`
    const { count } = await call<{ count: number }>(
      `/officer/reports/sales?limit=1&${months}`
    )
    if (count >= ROWS) return { months, count }
  }
  return { months: `from=${FIRST_MONTH}`, count: 0 }
}

/** The rows behind the sums as files, from the click to the last byte. */
export async function files(bench: Bench, person: Person): Promise<Row[]> {
  const { months, count } = await whichMonths(person)
  const rows: Row[] = []
  for (const format of ["csv", "xlsx"] as const) {
    const since = performance.now()
    const answer = await fetch(
      `${bench.backendUrl}/officer/reports/sales/file?format=${format}&${months}`,
      {
        headers: {
          "x-publishable-api-key": bench.publishableKey,
          authorization: `Bearer ${person.token}`,
          "accept-encoding": "identity",
        },
      }
    )
    if (!answer.ok || !answer.body)
      throw new Error(`${format}: ${answer.status}`)
    let first = 0
    let bytes = 0
    for await (const piece of piecesOf(answer.body)) {
      first ||= performance.now() - since
      bytes += piece.length
    }
    const all = (performance.now() - since) / 1000
    rows.push({
      question: `reports: ${format.toUpperCase()} of ${count > 0 ? count.toLocaleString("en") : "all"} rows of sales`,
      ours: `${all.toFixed(1)} s, ${(bytes / 1024 ** 2).toFixed(1)} MB, first byte after ${(first / 1000).toFixed(2)} s`,
      note: `goal ≤ ${GOALS.seconds} s${all > GOALS.seconds ? ", missed" : ""}`,
    })
  }
  return rows
}
