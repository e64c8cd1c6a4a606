import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { TABLE_NAMES } from "@pasar-santri/reporting/tables/index"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import {
  type BusyMarket,
  makeBusyMarket,
  storeBusyMarket,
} from "../../support/reports/busy-market.ts"
import {
  expectedEntries,
  type ExpectedEntry,
} from "../../support/reports/expected-entries.ts"
import {
  countedMaker,
  grouped,
  handledOf,
  meanOf,
  medianOf,
  monthOf,
  partsOf,
  purchasesByBuyer,
} from "../../support/reports/market-figures.ts"
import { readReport } from "../../support/reports/reports-api.ts"

const PERIOD = { from: "2026-03", to: "2026-09" }
const MONTHS = `&from=${PERIOD.from}&to=${PERIOD.to}`
const FEWEST = 3

describeBackend((backend) => {
  const office = officeOf(backend)
  let market: BusyMarket
  let entries: ExpectedEntry[]
  let province: Person
  let head: Person
  let stranger: Person
  const within = (at: Date) =>
    monthOf(at) >= PERIOD.from && monthOf(at) <= PERIOD.to
  const goodOf = (id: string) => market.goods.find((one) => one.id === id)

  beforeAll(async () => {
    market = makeBusyMarket("b")
    entries = expectedEntries(market).filter(
      ({ at, maker }) => within(at) && countedMaker(market, maker)
    )
    await withClient(process.env["DATABASE_URL"] ?? "", (client) =>
      storeBusyMarket(client, market)
    )
    await backend.container().resolve(REPORTING_MODULE).refresh()
    province = await office.officer({ role: "province", area: "32" })
    head = await office.officer({ role: "head", area: "32.02" })
    stranger = await office.officer({ role: "head", area: "32.04" })
  })

  describe("what sells", () => {
    const soldOf = (rows: readonly ExpectedEntry[]) => {
      const sales = rows.filter(({ kind }) => kind === "sale")
      return {
        turnover: rows.reduce((all, { amount }) => all + amount, 0),
        quantity: rows.reduce((all, { quantity }) => all + quantity, 0),
        orders: new Set(sales.map(({ part }) => part)).size,
        last_sold:
          sales
            .map(({ at }) => at.toISOString())
            .toSorted()
            .at(-1) ?? null,
      }
    }

    it("says of each product what the orders say", async () => {
      const { rows, totals } = await readReport(
        province.api,
        "tables/barang",
        MONTHS
      )
      const goods = grouped(
        entries,
        ({ maker, product }) => `${maker}:${product}`
      )
      expect(rows).toHaveLength(goods.size)
      for (const row of rows)
        expect(row).toMatchObject(soldOf(goods.get(String(row["id"])) ?? []))
      expect(totals["turnover"]).toBe(soldOf(entries).turnover)
    })

    it("names a deleted product as it was sold", async () => {
      const { rows } = await readReport(province.api, "tables/barang", MONTHS)
      const gone = rows.filter(({ id }) =>
        market.gone.has(String(id).split(":")[1] ?? "")
      )
      expect(gone.length).toBeGreaterThan(3)
      for (const { id, name } of gone)
        expect(name).toBe(String(id).split(":")[1])
    })

    it("keeps to a category", async () => {
      const { rows } = await readReport(
        province.api,
        "tables/barang",
        `${MONTHS}&category=kopi`
      )
      expect(rows.length).toBeGreaterThan(3)
      for (const { id } of rows)
        expect(goodOf(String(id).split(":")[1] ?? "")?.category).toBe("kopi")
    })
  })

  describe("how it is sent", () => {
    it.each([
      ["all goods", "", undefined],
      ["one category", "&category=peci", ["peci"]],
    ])("says of each pesantren, of %s", async (_, query, categories) => {
      const { rows } = await readReport(
        province.api,
        "tables/pengiriman",
        `${MONTHS}${query}`
      )
      expect(rows.length).toBeGreaterThan(10)
      for (const row of rows) {
        const slice = {
          ...PERIOD,
          area: "32",
          ...(categories && { categories }),
        }
        const own = {
          ...market,
          orders: market.orders.map((order) => ({
            ...order,
            parts: order.parts.filter(
              ({ maker }) => countedMaker(market, maker)?.id === row["id"]
            ),
          })),
        }
        const { sent, cancelled, byShop, complaints, arrived } = handledOf(
          own,
          slice
        )
        expect(row).toMatchObject({
          ...{ shipped: sent.length, cancelled, by_shop: byShop, complaints },
        })
        const close = (key: string, value: number | null) =>
          value === null
            ? expect(row[key]).toBeNull()
            : expect(Number(row[key]), key).toBeCloseTo(value, 4)
        close("median_hours", medianOf(sent))
        close("mean_hours", meanOf(sent))
        close("soon_share", meanOf(sent.map((one) => (one <= 48 ? 1 : 0))))
        const ended = cancelled + arrived.length
        close("cancelled_share", ended ? cancelled / ended : null)
        close(
          "complaint_share",
          arrived.length ? complaints / arrived.length : null
        )
      }
    })
  })

  describe("where buyers live", () => {
    const placeOf = (district: string | null) =>
      district === null
        ? "unknown"
        : district.startsWith("32.")
          ? district
          : "outside"
    const expected = (area: string) => {
      const slice = { ...PERIOD, area }
      const arrived = grouped(
        partsOf(market, slice).filter(
          ({ part }) => part.deliveredAt && within(part.deliveredAt)
        ),
        ({ district }) => placeOf(district)
      )
      return new Map(
        [...arrived].map(([place, parts]) => {
          const buyers = [...purchasesByBuyer(parts).values()]
          return [
            place,
            {
              ...{ buyers: buyers.length, orders: parts.length },
              repeat_buyers: buyers.filter(({ size }) => size > 1).length,
            },
          ] as const
        })
      )
    }

    const buyersIn = (
      places: ReturnType<typeof expected>,
      some: readonly string[]
    ) => some.reduce((sum, place) => sum + (places.get(place)?.buyers ?? 0), 0)
    /** Places that are not shown; with the next one where they are too few still. */
    const fewOf = (places: ReturnType<typeof expected>) => {
      const order = [...places]
        .toSorted(
          ([one, a], [other, b]) =>
            a.buyers - b.buyers || (one < other ? -1 : 1)
        )
        .map(([place]) => place)
      const few = order.filter(
        (place) => (places.get(place)?.buyers ?? 0) < FEWEST
      )
      return buyersIn(places, few) < FEWEST
        ? order.slice(0, few.length + 1)
        : few
    }

    it.each(["32", "32.02"])("counts buyers of %s", async (area) => {
      const { rows, totals } = await readReport(
        area === "32" ? province.api : head.api,
        "tables/pembeli",
        MONTHS
      )
      const places = expected(area)
      const merged = fewOf(places)
      expect(merged.length).toBeGreaterThan(0)
      expect(rows.map(({ id }) => id).toSorted()).toEqual(
        [
          ...[...places.keys()].filter((place) => !merged.includes(place)),
          "others",
        ].toSorted()
      )
      for (const row of rows)
        expect(row).toMatchObject(
          row["id"] === "others"
            ? { buyers: buyersIn(places, merged) }
            : (places.get(String(row["id"])) ?? {})
        )
      const own = entries.filter(({ maker }) =>
        countedMaker(market, maker)?.district.startsWith(area)
      )
      expect(totals["turnover"]).toBe(
        own.reduce((all, { amount }) => all + amount, 0)
      )
      const sold = own.filter(({ kind }) => kind === "sale")
      expect(totals["orders"]).toBe(new Set(sold.map(({ part }) => part)).size)
    })

    it("tells nobody's address or name", async () => {
      const { content } = await head.api.download(
        `/officer/reports/tables/pembeli/file?format=csv${MONTHS}`
      )
      expect(content.toString()).not.toMatch(/contoh\.test|Pembeli\d/i)
    })
  })

  describe.each(TABLE_NAMES)("the table %s", (name) => {
    it("shows nothing to an office of elsewhere", async () => {
      const { rows, count, totals } = await readReport(
        stranger.api,
        `tables/${name}`,
        MONTHS
      )
      expect({ rows, count }).toEqual({ rows: [], count: 0 })
      expect(Object.values(totals).filter((sum) => sum !== 0)).toEqual([])
      const { content } = await stranger.api.download(
        `/officer/reports/tables/${name}/file?format=csv${MONTHS}`
      )
      expect(content.toString()).not.toMatch(/psn_b_|prod_b_/)
    })
  })
})
