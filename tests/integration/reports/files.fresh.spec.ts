import type { Client } from "pg"
import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { TABLE_NAMES } from "@pasar-santri/reporting/tables/index"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { MarketMaker } from "../../support/reports/market.ts"
import {
  type FileCell,
  readReportCsv,
  readReportXlsx,
} from "../../support/reports/read-file.ts"
import { readReport } from "../../support/reports/reports-api.ts"
import { storeMarket } from "../../support/reports/store-market.ts"

const ALL = "from=2025-01&to=2027-12"
const FORMATS = ["csv", "xlsx"] as const
const FORMULA = '=HYPERLINK("http://jahat.test","klik")'

/** What a page shows, as a workbook holds it. */
function asCell(
  value: string | number | boolean | null,
  kind: string
): FileCell {
  if (typeof value !== "string") return value
  if (kind === "month") return new Date(`${value}-01T00:00:00Z`)
  if (kind === "day") {
    const there = Date.parse(value) + 7 * 3_600_000
    return new Date(`${new Date(there).toISOString().slice(0, 10)}T00:00:00Z`)
  }
  if (kind === "moment") {
    const second = Math.floor(Date.parse(value) / 1000) * 1000
    return new Date(second + 7 * 3_600_000)
  }
  return value === "" ? null : value
}

/** The same, as CSV writes it. */
function asText(value: FileCell, kind: string): string {
  if (value === null) return ""
  if (!(value instanceof Date)) return String(value)
  const iso = value.toISOString()
  if (kind === "month") return iso.slice(0, 7)
  return kind === "day" ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ")
}

describeBackend((backend) => {
  const office = officeOf(backend)
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(process.env["DATABASE_URL"] ?? "", work)
  let head: Person
  let province: Person

  beforeAll(async () => {
    const market = new MarketMaker("f", 11).make({
      districts: ["32.02.27", "32.02.19", "32.72.01", "32.03.11"],
      categories: ["camilan-keripik", "kopi", "peci"],
      until: new Date("2026-11-20T00:00:00Z"),
      ...{ makers: 16, orders: 400 },
    })
    await database(async (client) => {
      await storeMarket(client, market)
      await client.query("update pesantren set name = $1 where id = $2", [
        ...[FORMULA, "psn_f_3"],
      ])
      await client.query(
        `update pesantren set district_code = '32.02.27', regency_code = '32.02'
         where id = 'psn_f_3'`
      )
    })
    await backend.container().resolve(REPORTING_MODULE).refresh()
    head = await office.officer({ role: "head", area: "32.02" })
    province = await office.officer({ role: "province", area: "32" })
  })

  const paths = [...TABLE_NAMES.map((name) => `tables/${name}`), "sales"]

  describe.each(paths)("%s as a file", (path) => {
    it.each(FORMATS)("holds in %s what the pages show", async (format) => {
      const page = await readReport(head.api, path, `&${ALL}`)
      const { status, headers, content } = await head.api.download(
        `/officer/reports/${path}/file?format=${format}&locale=en&${ALL}`
      )
      expect(status).toBe(200)
      const isOfNow = page.ignores?.includes("months") ?? false
      const months = isOfNow ? "\\d{4}-\\d{2}-\\d{2}" : "2025-01_2027-12"
      expect(headers.get("content-disposition")).toMatch(
        new RegExp(`laporan-[a-z]+-${months}\\.${format}`)
      )
      const file =
        format === "csv"
          ? readReportCsv(content)
          : await readReportXlsx(content)
      expect(file.about.get("Months")).toBe(
        isOfNow ? "as of now" : "2025-01 to 2027-12"
      )
      expect(String(file.about.get("Territory"))).toContain("(32.02)")
      expect(file.about.get("Downloaded by")).toBe(head.name)
      expect(Number(file.about.get("Rows"))).toBe(page.count)
      expect(file.rows).toHaveLength(page.count)
      page.columns.forEach(({ key, kind, words }, at) => {
        const wanted = page.rows.map((row) => {
          const value = row[key] ?? null
          const told = words?.[String(value)]?.en ?? value
          const cell = asCell(told === FORMULA ? `'${FORMULA}` : told, kind)
          return format === "csv" ? asText(cell, kind) : cell
        })
        expect(file.rows.map((row) => row[at] ?? null)).toEqual(wanted)
        const total = page.totals[key]
        if (total !== undefined && at > 0)
          expect(Number(file.totals[at])).toBe(total)
      })
    })
  })

  it("keeps the order and the choice of the page, in the reader's words", async () => {
    const query =
      "area=32.02.27&from=2026-03&to=2026-09&sort=name&direction=asc"
    const page = await readReport(head.api, "tables/pesantren", `&${query}`)
    const { content } = await head.api.download(
      `/officer/reports/tables/pesantren/file?format=csv&${query}`
    )
    const file = readReportCsv(content)
    expect(file.header[0]).toBe("Pesantren")
    expect(file.about.get("Bulan")).toBe("2026-03 s.d. 2026-09")
    expect(file.rows.map(([name]) => String(name).replace(/^'=/, "="))).toEqual(
      page.rows.map(({ name }) => name)
    )
  })

  it.each(FORMATS)(
    "runs no name of a pesantren as a formula: %s",
    async (format) => {
      const { content } = await head.api.download(
        `/officer/reports/tables/pesantren/file?format=${format}&${ALL}`
      )
      const { rows } =
        format === "csv"
          ? readReportCsv(content)
          : await readReportXlsx(content)
      expect(rows.map(([name]) => name)).toContain(`'${FORMULA}`)
      expect(content.toString("latin1")).not.toMatch(/<f>|(^|,|")=/m)
    }
  )

  it("gives another territory's office none of it", async () => {
    const other = await office.officer({ role: "finance", area: "32.03" })
    for (const path of paths) {
      const { content } = await other.api.download(
        `/officer/reports/${path}/file?format=csv&area=32.02&${ALL}`
      )
      expect(readReportCsv(content).rows).toEqual([])
    }
  })

  it("is refused to those who may not take it, and to what it cannot mean", async () => {
    const mentor = await office.officer({ role: "mentor", area: "32.02" })
    const asked: [Person, string, number][] = [
      [mentor, "tables/bulan/file?format=csv", 403],
      [mentor, "sales/file?format=csv", 403],
      [province, "sales/file?format=csv", 403],
      [province, "tables/bulan/file?format=csv", 200],
      [head, "tables/bulan/file", 400],
      [head, "tables/bulan/file?format=ods", 400],
      [head, "tables/bulan/file?format=csv&limit=5", 400],
      [head, "tables/bulan/file?format=csv&sort=password", 400],
      [head, "tables/x/file?format=csv", 404],
    ]
    for (const [person, path, status] of asked) {
      const answer = await person.api.get(`/officer/reports/${path}`)
      expect([path, answer.status]).toEqual([path, status])
    }
  })

  it("is logged, with what was taken", async () => {
    await head.api.download(
      `/officer/reports/tables/kecamatan/file?format=csv&${ALL}`
    )
    const log = await backend.make.rows(
      z.object({ entity_id: z.string(), area_code: z.string() }).loose(),
      "audit_entry",
      ["entity_id", "area_code", "after"],
      { action: "report.exported", entity_id: "kecamatan" }
    )
    expect(log[0]).toMatchObject({
      area_code: "32.02",
      after: { format: "csv", from: "2025-01", to: "2027-12" },
    })
  })
})
