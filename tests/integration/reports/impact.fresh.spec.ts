import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { refreshReportsWorkflow } from "@pasar-santri/reporting/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import {
  expectedEntries,
  type ExpectedEntry,
} from "../../support/reports/expected-entries.ts"
import { until } from "../../support/poll.ts"
import {
  MarketMaker,
  type Maker,
  type Market,
} from "../../support/reports/market.ts"
import { sumsBy } from "../../support/reports/reports-api.ts"
import { storeMarket } from "../../support/reports/store-market.ts"
import { Impact, maySay } from "../../support/reports/told.ts"
import { read } from "../../support/store-api.ts"

const DISTRICTS = ["32.02.27", "32.02.19", "32.02.01", "32.04.05"]
/** One pesantren alone in its kecamatan, and two that are all of a regency. */
const ALONE = "32.02.30"
const PAIR = "32.03.11"
const CATEGORIES = ["camilan-keripik", "kopi", "peci", "ikan-segar"]
const TOPS: Record<string, string> = {
  ...{ "camilan-keripik": "makanan", kopi: "minuman", peci: "busana" },
  "ikan-segar": "perikanan-ternak",
}

const monthOf = (at: Date) =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 7)
const hasKey = <Row extends { code: string }>(
  rows: readonly Row[],
  key: string
) => rows.find(({ code }) => code === key)

describeBackend((backend) => {
  let market: Market
  let entries: ExpectedEntry[]
  let told: Impact
  const ask = async (query = "") =>
    read(Impact, await backend.store().get(`/store/impact${query}`))
  const home = (id: string): Maker => {
    const maker = market.makers.find((one) => one.id === id)
    if (!maker) throw new Error(`no maker ${id}`)
    return maker.duplicateOf ? home(maker.duplicateOf) : maker
  }
  const within = ({ from, to }: { from: string; to: string }) =>
    entries.filter(({ at }) => monthOf(at) >= from && monthOf(at) <= to)
  const total = (rows: readonly ExpectedEntry[]) =>
    rows.reduce((all, { amount }) => all + amount, 0)
  const parts = (rows: readonly ExpectedEntry[]) =>
    new Set(rows.filter(({ kind }) => kind === "sale").map(({ part }) => part))
      .size
  const makers = (rows: readonly ExpectedEntry[]) =>
    new Set(
      rows
        .filter(({ kind }) => kind === "sale")
        .map(({ maker }) => home(maker).id)
    )
  /** What each pesantren sold, before anything came back. */
  const sizes = (rows: readonly ExpectedEntry[]) =>
    sumsBy(
      rows.filter(({ kind }) => kind === "sale"),
      ({ maker }) => home(maker).id,
      ({ amount }) => amount
    )
  const quarter = () => {
    if (!told.quarter) throw new Error("no quarter is told of")
    return told.quarter
  }
  const totals = () => {
    if (!told.totals) throw new Error("nothing is told of")
    return told.totals
  }

  beforeAll(async () => {
    market = new MarketMaker("t", 11).make({
      ...{ districts: DISTRICTS, categories: CATEGORIES, makers: 21 },
      ...{ orders: 2500, until: new Date("2026-11-20T00:00:00Z") },
    })
    for (const [n, district] of [
      [5, ALONE],
      [6, PAIR],
      [7, PAIR],
    ] as const)
      Object.assign(market.makers[n] ?? {}, { district })
    await withClient(process.env["DATABASE_URL"] ?? "", (client) =>
      storeMarket(client, market)
    )
    entries = expectedEntries(market).filter(
      ({ maker, at }) =>
        !home(maker).isDemo && monthOf(at) < monthOf(new Date())
    )
    await backend.container().resolve(REPORTING_MODULE).refresh()
    told = await ask()
  })

  it("tells what all sold since the first sale, of whole months", () => {
    const rows = within(totals())
    expect(totals().to < monthOf(new Date())).toBe(true)
    const orderOf = new Map(
      market.orders.flatMap((order) =>
        order.parts.map(({ id }) => [id, order.email.toLowerCase()] as const)
      )
    )
    const sold = rows.filter(({ kind }) => kind === "sale")
    expect(totals()).toMatchObject({
      ...{ turnover: total(rows), orders: parts(rows) },
      goods: rows.reduce((all, { quantity }) => all + quantity, 0),
      buyers: new Set(sold.map(({ part }) => orderOf.get(part))).size,
      sellers: makers(rows).size,
      districts: new Set([...makers(rows)].map((id) => home(id).district)).size,
    })
  })

  it("tells of months that add up, each of three pesantren or more", () => {
    expect(told.months.length).toBeGreaterThan(3)
    for (const run of told.months) {
      const rows = within(run)
      expect([run.from, run.turnover]).toEqual([run.from, total(rows)])
      expect([run.from, run.orders]).toEqual([run.from, parts(rows)])
      expect([run.from, maySay(sizes(rows))]).toEqual([run.from, true])
    }
    const before = within({ ...totals(), to: told.months[0]?.from ?? "" })
    const first = within({
      from: told.months[0]?.from ?? "",
      to: told.months[0]?.from ?? "",
    })
    expect(
      total(before) -
        total(first) +
        told.months.reduce((all, { turnover }) => all + turnover, 0)
    ).toBe(totals().turnover)
  })

  describe("of a quarter", () => {
    it("tells of areas to the rupiah, or not at all", async () => {
      expect(quarter().turnover).toBe(total(within(quarter())))
      const regencies = quarter().regencies
      expect(regencies.map(({ code }) => code)).toContain("32.02")
      const districts = (
        await Promise.all(
          ["32.02", "32.03", "32.04"].map((code) => ask(`?regency=${code}`))
        )
      ).flatMap((one) => one.districts)
      const shown = [...regencies, ...districts].filter(
        ({ turnover }) => turnover !== null
      )
      expect(shown.length).toBeGreaterThan(2)
      for (const { code, turnover, sellers } of shown) {
        const rows = within(quarter()).filter(({ maker }) =>
          home(maker).district.startsWith(code)
        )
        expect([code, turnover, sellers]).toEqual([
          ...[code, total(rows), makers(rows).size],
        ])
        expect([code, maySay(sizes(rows))]).toEqual([code, true])
      }
    })

    it("lets nobody read a pesantren that is alone from the others", async () => {
      const { districts } = await ask("?regency=32.02")
      expect(hasKey(districts, ALONE)).toMatchObject({
        ...{ turnover: null, sellers: null, pesantren: null },
      })
      const told = new Set(
        districts.flatMap(({ code, turnover }) =>
          turnover === null ? [] : [code]
        )
      )
      const rest = within(quarter()).filter(
        ({ maker }) =>
          home(maker).district.startsWith("32.02.") &&
          !told.has(home(maker).district)
      )
      expect(makers(rest).has("psn_t_5")).toBe(true)
      expect(maySay(sizes(rest))).toBe(true)
    })

    it("lets nobody read a regency of two from the others", async () => {
      expect(hasKey(quarter().regencies, "32.03")).toBeUndefined()
      const known = quarter().regencies.map(({ code }) => code)
      const rest = within(quarter()).filter(
        ({ maker }) => !known.includes(home(maker).district.slice(0, 5))
      )
      expect(maySay(sizes(rest))).toBe(true)
      const { districts } = await ask("?regency=32.03")
      expect(
        districts.filter(({ turnover, sellers }) => turnover ?? sellers)
      ).toEqual([])
    })

    it("tells of categories in pieces alone", () => {
      const topOf = (product: string) =>
        TOPS[market.goods.find(({ id }) => id === product)?.category ?? ""] ??
        ""
      const expected = sumsBy(
        within(quarter()),
        ({ product }) => topOf(product),
        ({ quantity }) => quantity
      )
      expect(quarter().categories.length).toBeGreaterThan(1)
      for (const { handle, goods } of quarter().categories)
        expect([handle, goods]).toEqual([handle, expected.get(handle)])
    })
  })

  it("tells how far pesantren came, and no step of fewer than three", async () => {
    const counts = new Map(told.funnel.map(({ step, count }) => [step, count]))
    expect(counts.get("mapped")).toBe(told.register.pesantren)
    expect(counts.get("first_sale")).toBe(totals().sellers)
    // Nobody of this market was trained by help that was confirmed.
    expect(counts.get("trained")).toBeNull()
    expect(told.funnel).toHaveLength(9)
  })

  it("lets the storefront know of new figures", async () => {
    await refreshReportsWorkflow(backend.container()).run()
    await until("the tag of the page", () =>
      withClient(process.env["DATABASE_URL"] ?? "", async (client) => {
        const { rowCount } = await client.query(
          `select from storefront_tag_outbox where tag = 'impact'`
        )
        return rowCount === 1
      })
    )
  })

  it("names nobody", async () => {
    const answer = await backend.store().get("/store/impact")
    expect(JSON.stringify(answer.body)).not.toMatch(
      /psn_|so_t|order_t|@|Pesantren psn/
    )
  })

  it("refuses what it cannot mean, and who has no key", async () => {
    for (const query of ["?regency=32", "?regency=32.99", "?from=2026-01"]) {
      const { status } = await backend.store().get(`/store/impact${query}`)
      expect([query, status]).toEqual([query, 400])
    }
    const { status } = await fetch(new URL("/store/impact", backend.url()))
    expect(status).toBe(400)
  })

  it("says so while the figures are away, and is kept by nobody", async () => {
    const reporting = backend.container().resolve(REPORTING_MODULE)
    await reporting.drop()
    const { status, body } = await backend.store().get("/store/impact")
    expect(status).toBe(503)
    expect(body).toMatchObject({ code: "reports_unavailable" })
    await reporting.build()
    expect((await ask()).totals).toEqual(told.totals)
  })
})
