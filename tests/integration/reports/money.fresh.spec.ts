import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import type { Client } from "pg"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import {
  expectedEntries,
  type ExpectedEntry,
} from "../../support/reports/expected-entries.ts"
import { MarketMaker, type Market } from "../../support/reports/market.ts"
import { readReport, sumsBy } from "../../support/reports/reports-api.ts"
import { read } from "../../support/store-api.ts"
import { storeMarket } from "../../support/reports/store-market.ts"

const DISTRICTS = ["32.02.27", "32.02.19", "32.72.01", "32.03.11", "32.02.01"]
const CATEGORIES = ["camilan-keripik", "kopi", "peci", "ikan-segar"]
const TOPS: Record<string, string> = {
  ...{ "camilan-keripik": "makanan", kopi: "minuman", peci: "busana" },
  "ikan-segar": "perikanan-ternak",
}
const UNTIL = new Date("2026-11-20T00:00:00Z")
const ALL = "&from=2025-01&to=2027-12"

const Period = z.object({ from: z.string(), to: z.string() })
const Overview = z.object({
  compared: z.object({ before: Period, year_before: Period }),
  figures: z.array(z.object({ id: z.string(), value: z.number().nullable() })),
  months: z.array(z.object({ month: z.string() })),
  funnel: z.array(z.object({ step: z.string(), count: z.number() })),
})

const monthOf = (at: Date) =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 7)

describeBackend((backend) => {
  const office = officeOf(backend)
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(process.env["DATABASE_URL"] ?? "", work)
  const refresh = () => backend.container().resolve(REPORTING_MODULE).refresh()

  let market: Market
  let entries: ExpectedEntry[]
  let province: Person
  let head: Person
  const makerOf = (id: string) => {
    const maker = market.makers.find((one) => one.id === id)
    if (!maker) throw new Error(`no maker ${id}`)
    return maker.duplicateOf
      ? { ...makerOfDuplicate(maker.duplicateOf), isDemo: false }
      : maker
  }
  const makerOfDuplicate = (id: string) => {
    const maker = market.makers.find((one) => one.id === id)
    if (!maker) throw new Error(`no maker ${id}`)
    return maker
  }
  /** What the office should see: nothing invented. */
  const counted = () => entries.filter(({ maker }) => !makerOf(maker).isDemo)
  const total = (rows: readonly ExpectedEntry[]) =>
    rows.reduce((all, { amount }) => all + amount, 0)

  beforeAll(async () => {
    market = new MarketMaker("m", 7).make({
      ...{ districts: DISTRICTS, categories: CATEGORIES, until: UNTIL },
      ...{ makers: 24, orders: 5000 },
    })
    entries = expectedEntries(market)
    await database((client) => storeMarket(client, market))
    await refresh()
    province = await office.officer({ role: "province", area: "32" })
    head = await office.officer({ role: "head", area: "32.02" })
  })

  it("has a market worth looking at", () => {
    for (const kind of ["sale", "return", "refund"])
      expect(
        entries.filter((entry) => entry.kind === kind).length
      ).toBeGreaterThan(150)
    expect(total(counted())).toBeGreaterThan(0)
  })

  describe("every sum is that of the orders it stands for", () => {
    const cases: [
      table: string,
      key: string,
      of: (entry: ExpectedEntry) => string,
    ][] = [
      ["pesantren", "id", ({ maker }) => makerOf(maker).id],
      ["kecamatan", "id", ({ maker }) => makerOf(maker).district],
      ["kabupaten", "id", ({ maker }) => makerOf(maker).district.slice(0, 5)],
      ["bulan", "month", ({ at }) => monthOf(at)],
      ["kategori", "id", ({ product }) => categoryOf(product)],
      ["angkatan", "id", ({ maker }) => String(makerOf(maker).cohort ?? "")],
    ]
    const categoryOf = (product: string) =>
      market.goods.find(({ id }) => id === product)?.category ?? ""

    it.each(cases)("in the table %s", async (table, key, of) => {
      const { rows, totals } = await readReport(
        province.api,
        `tables/${table}`,
        ALL
      )
      const found = sumsBy(
        rows,
        (row) => String(row[key]),
        (row) => Number(row["turnover"])
      )
      expect(found).toEqual(sumsBy(counted(), of, ({ amount }) => amount))
      expect(totals["turnover"]).toBe(total(counted()))
      expect(totals["quantity"]).toBe(
        counted().reduce((all, { quantity }) => all + quantity, 0)
      )
    })

    it("of one main category in one quarter", async () => {
      const { rows } = await readReport(
        province.api,
        "tables/pesantren",
        "&from=2026-07&to=2026-09&category=minuman"
      )
      const wanted = counted().filter(
        ({ product, at }) =>
          TOPS[categoryOf(product)] === "minuman" &&
          monthOf(at) >= "2026-07" &&
          monthOf(at) <= "2026-09"
      )
      expect(
        sumsBy(
          rows,
          ({ id }) => String(id),
          ({ turnover }) => Number(turnover)
        )
      ).toEqual(
        sumsBy(
          wanted,
          ({ maker }) => makerOf(maker).id,
          ({ amount }) => amount
        )
      )
    })

    it("counts each received part of an order once", async () => {
      const parts = new Set(
        counted()
          .filter(({ kind }) => kind === "sale")
          .map(({ part }) => part)
      )
      const { totals } = await readReport(province.api, "tables/bulan", ALL)
      expect(totals["orders"]).toBe(parts.size)
    })

    it("in the rows behind a figure", async () => {
      const months = "&from=2026-05&to=2026-05"
      const { rows, totals } = await readReport(head.api, "sales", months)
      const sums = await readReport(head.api, "tables/kecamatan", months)
      const behind = rows.reduce((all, row) => all + Number(row["turnover"]), 0)
      expect(rows.length).toBeGreaterThan(50)
      expect(behind).toBe(totals["turnover"])
      expect(behind).toBe(sums.totals["turnover"])
    })
  })

  it("shows the rows behind a category's sum", async () => {
    for (const category of ["minuman", "kopi"]) {
      const choice = `&from=2026-05&to=2026-05&category=${category}`
      const { rows, totals } = await readReport(head.api, "sales", choice)
      const sums = await readReport(head.api, "tables/kecamatan", choice)
      expect(rows.length).toBeGreaterThan(20)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      expect(totals["turnover"]).toBe(sums.totals["turnover"])
      expect(totals["quantity"]).toBe(sums.totals["quantity"])
    }
  })

  it("says at a glance how a regency is doing", async () => {
    const answer = read(
      Overview,
      await head.api.get("/officer/reports/overview?from=2026-07&to=2026-09")
    )
    const own = counted().filter(
      ({ maker, at }) =>
        makerOf(maker).district.startsWith("32.02.") &&
        monthOf(at) >= "2026-07" &&
        monthOf(at) <= "2026-09"
    )
    const sold = own.filter(({ kind }) => kind === "sale")
    const orderOf = new Map(
      market.orders.flatMap((order) =>
        order.parts.map(({ id }) => [id, order] as const)
      )
    )
    const purchases = new Map<string, Set<string>>()
    for (const { part } of sold) {
      const order = orderOf.get(part)
      const email = order?.email.toLowerCase() ?? ""
      const known = purchases.get(email) ?? new Set()
      purchases.set(email, known.add(order?.id ?? ""))
    }
    const found = Object.fromEntries(
      answer.figures.map(({ id, value }) => [id, value])
    )
    expect(found).toMatchObject({
      ...{ turnover: total(own), buyers: purchases.size },
      orders: new Set(sold.map(({ part }) => part)).size,
      active: new Set(sold.map(({ maker }) => makerOf(maker).id)).size,
      repeat_buyers: [...purchases.values()].filter(({ size }) => size > 1)
        .length,
    })
    expect(answer.compared).toEqual({
      before: { from: "2026-04", to: "2026-06" },
      year_before: { from: "2025-07", to: "2025-09" },
    })
    expect(answer.months.map(({ month }) => month)).toHaveLength(12)
    expect(answer.funnel).toHaveLength(9)
  })

  describe("who sees what", () => {
    it("keeps a regency's office to its own", async () => {
      const own = counted().filter(({ maker }) =>
        makerOf(maker).district.startsWith("32.02.")
      )
      const { rows, totals } = await readReport(
        head.api,
        "tables/pesantren",
        ALL
      )
      expect(totals["turnover"]).toBe(total(own))
      expect(
        rows.filter(
          ({ id }) => !makerOf(String(id)).district.startsWith("32.02")
        )
      ).toEqual([])
      const foreign = await readReport(
        head.api,
        "tables/kabupaten",
        `${ALL}&area=32.03`
      )
      expect(foreign.rows).toEqual([])
    })

    it("shows sums and no orders to the province", async () => {
      const answer = await province.api.get("/officer/reports/sales")
      expect(answer.status).toBe(403)
    })

    it("goes with a pesantren that moves, and loses nothing", async () => {
      const before = await readReport(province.api, "tables/kabupaten", ALL)
      const moved = market.makers.find(
        ({ district, isDemo, duplicateOf, id }) =>
          !isDemo && !duplicateOf && district === "32.02.27" && id !== "psn_m_2"
      )
      if (!moved) throw new Error("nobody to move")
      await database((client) =>
        client.query(
          `update pesantren set district_code = '32.03.11', regency_code = '32.03'
           where id = $1`,
          [moved.id]
        )
      )
      moved.district = "32.03.11"
      // At once: who may see a row is never asked of a copy.
      const ours = await readReport(head.api, "tables/pesantren", ALL)
      expect(ours.rows.filter(({ id }) => id === moved.id)).toEqual([])
      await refresh()
      const after = await readReport(province.api, "tables/kabupaten", ALL)
      expect(after.totals["turnover"]).toBe(before.totals["turnover"])
      expect(
        sumsBy(
          after.rows,
          ({ id }) => String(id),
          ({ turnover }) => Number(turnover)
        )
      ).toEqual(
        sumsBy(
          counted(),
          ({ maker }) => makerOf(maker).district.slice(0, 5),
          ({ amount }) => amount
        )
      )
    })
  })

  it("leaves a month as it was reported when something is paid back later", async () => {
    const sold = market.orders.find(
      ({ parts, refunds }) =>
        refunds.length === 0 &&
        parts.every(
          ({ state, deliveredAt, maker }) =>
            state === "completed" && deliveredAt && !makerOf(maker).isDemo
        )
    )
    if (!sold) throw new Error("no order to pay back")
    const before = await readReport(province.api, "tables/bulan", ALL)
    const at = new Date("2027-01-31T17:00:00Z")
    await database((client) =>
      client.query(
        `insert into refund (id, amount, raw_amount, payment_id, created_at)
         values ('ref_late', 12345, '{"value":"12345","precision":20}', $1, $2)`,
        [`pay_${sold.id}`, at]
      )
    )
    await refresh()
    const after = await readReport(province.api, "tables/bulan", ALL)
    const known = new Map(before.rows.map((row) => [row["month"], row]))
    for (const row of after.rows)
      if (row["month"] !== "2027-02")
        expect(row).toEqual(known.get(row["month"] ?? null))
    expect(after.rows.find(({ month }) => month === "2027-02")).toMatchObject({
      ...{ turnover: -12345, orders: 0 },
    })
  })

  it("refuses what it cannot mean", async () => {
    for (const query of [
      ...["from=2026-13", "from=2026-05&to=2026-04", "sort=password"],
      ...["category=tidak-ada", "area=32.2", "limit=100000", "colour=blue"],
      "from=1000-01&to=2026-01",
    ]) {
      const answer = await province.api.get(
        `/officer/reports/tables/pesantren?${query}`
      )
      expect([query, answer.status]).toEqual([query, 400])
    }
    const nothing = await province.api.get("/officer/reports/tables/x")
    expect(nothing.status).toBe(404)
  })
})
