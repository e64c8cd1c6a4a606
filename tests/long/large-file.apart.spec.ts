import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { Client } from "pg"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../support/database.ts"
import { describeBackend } from "../support/integration.ts"
import { officeOf, type Person } from "../support/office.ts"
import { until } from "../support/poll.ts"
import { fillMarket } from "../support/reports/fill-market.ts"
import { readReport } from "../support/reports/reports-api.ts"

/** Of these about as many rows become sales, returns and refunds. */
const ORDERS = 110_000
const QUERY = "from=2020-01"
const MB = 1024 ** 2
/** Pieces of a file between two looks at what memory holds. */
const LOOK = 20

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void
/** Bytes that are in use: what could be let go of is let go of first. */
const held = () => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

describeBackend((backend) => {
  const office = officeOf(backend)
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(process.env["DATABASE_URL"] ?? "", work)
  let head: Person
  let count: number

  /** A file as it comes; the backend's memory is that of this process. */
  const take = async (format: string, visit: (bytes: Uint8Array) => void) => {
    collect()
    const before = process.memoryUsage().rss
    let peak = before
    let first = 0
    const since = performance.now()
    for await (const piece of await open(format)) {
      first ||= performance.now() - since
      visit(piece)
      peak = Math.max(peak, process.memoryUsage().rss)
    }
    const all = performance.now() - since
    const grown = Math.round((peak - before) / MB)
    console.log(
      `${format}: ${count} rows, first byte ${Math.round(first)} ms, all ${Math.round(all)} ms, memory +${grown} MB`
    )
    return { first, all, grown }
  }
  const open = (format: string) =>
    head.api.open(`/officer/reports/sales/file?format=${format}&${QUERY}`)
  /** Transactions that reports have open. */
  const reading = () =>
    database(async (client) => {
      const { rows } = await client.query<{ open: number }>(
        `select count(*)::int as open from pg_stat_activity
         where application_name = 'pasar-reports' and xact_start is not null
           and datname = current_database()`
      )
      return rows[0]?.open
    })

  beforeAll(async () => {
    await database((client) =>
      fillMarket(client, {
        ...{ orders: ORDERS, pesantren: 300, regencies: ["32.02"] },
      })
    )
    await backend.container().resolve(REPORTING_MODULE).refresh()
    head = await office.officer({ role: "head", area: "32.02" })
    const page = await head.api.get(`/officer/reports/sales?limit=1&${QUERY}`)
    count = (page.body as { count: number }).count
  }, 600_000)

  describe("100,000 rows", () => {
    it("come as CSV while they are read", async () => {
      let lines = 0
      const { first, all, grown } = await take("csv", (piece) => {
        for (const byte of piece) if (byte === 10) lines++
      })
      expect(count).toBeGreaterThan(100_000)
      // What it is, an empty line, the header, the sums.
      expect(lines - count).toBeGreaterThan(5)
      expect(lines - count).toBeLessThan(20)
      expect(first).toBeLessThan(all)
      expect(grown).toBeLessThan(300)
    }, 120_000)

    it("come as XLSX while they are read", async () => {
      const marks: number[] = []
      const { first, all, grown } = await take("xlsx", (piece) => {
        if (marks.length === 0) marks.push(piece[0] ?? 0, piece[1] ?? 0)
      })
      expect(Buffer.from(marks).toString()).toBe("PK")
      expect(first).toBeLessThan(all)
      expect(grown).toBeLessThan(300)
    }, 120_000)

    it.each(["csv", "xlsx"])(
      "keep little in use while they are read as %s",
      async (format) => {
        const before = held()
        let peak = before
        let pieces = 0
        for await (const piece of await open(format)) {
          expect(piece.length).toBeGreaterThan(0)
          if (++pieces % LOOK === 0) peak = Math.max(peak, held())
        }
        expect(pieces).toBeGreaterThan(LOOK)
        expect((peak - before) / MB).toBeLessThan(60)
      },
      120_000
    )

    it("are read no further when the client goes away", async () => {
      for (const format of ["csv", "xlsx"]) {
        for await (const piece of await open(format)) {
          expect(piece.length).toBeGreaterThan(0)
          break
        }
        await until(
          "an end of the reading",
          async () => (await reading()) === 0
        )
      }
      const after = await readReport(head.api, "tables/bulan", `&${QUERY}`)
      expect(after.count).toBeGreaterThan(12)
    }, 60_000)
  })
})
