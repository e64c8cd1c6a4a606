import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { beforeAll, describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import {
  expectedEntries,
  type ExpectedEntry,
} from "../../support/reports/expected-entries.ts"
import {
  MarketMaker,
  placedAtOf,
  type Market,
  type Part,
} from "../../support/reports/market.ts"
import { ManyOrders } from "../../support/orders.ts"
import { OwnReport } from "../../support/reports/own-report.ts"
import { sumsBy } from "../../support/reports/reports-api.ts"
import { storeMarket } from "../../support/reports/store-market.ts"
import { read } from "../../support/store-api.ts"

const CATEGORIES = ["camilan-keripik", "kopi", "peci"]
/** The only one that makes it. */
const RARE = "ikan-segar"
const PERIOD = { from: "2026-01", to: "2026-06" }
const ME = "psn_o_4"
const OTHER = "psn_o_5"

const monthOf = (at: Date) =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 7)
/** The first and the last moment of two months that touch in Jakarta. */
const EDGE = {
  before: new Date("2026-03-31T16:59:59.999Z"),
  after: new Date("2026-03-31T17:00:00.000Z"),
}
/** Weekday from 1, Monday, and hour in Jakarta, as one text. */
const clockOf = (at: Date) => {
  const there = new Date(at.getTime() + 7 * 3_600_000)
  return `${there.getUTCDay() || 7}:${there.getUTCHours()}`
}
const inPeriod = ({ from, to }: typeof PERIOD, at: Date) =>
  monthOf(at) >= from && monthOf(at) <= to

describeBackend((backend) => {
  const office = officeOf(backend)
  let market: Market
  let entries: ExpectedEntry[]
  let me: Person
  let other: Person
  let told: OwnReport
  /** Bought and never paid. */
  let unpaid: Part[]
  /** Received in the last moment of March, and in the first of April. */
  let atEdge: Part[]
  const ask = async ({ api }: Person, { from, to } = PERIOD) =>
    read(OwnReport, await api.get(`/seller/reports?from=${from}&to=${to}`))
  const mine = (period = PERIOD) =>
    entries.filter(({ maker, at }) => maker === ME && inPeriod(period, at))
  const sold = () => mine().filter(({ kind }) => kind === "sale")
  const total = (rows: readonly ExpectedEntry[]) =>
    rows.reduce((all, { amount }) => all + amount, 0)
  const categoryOf = (product: string) =>
    market.goods.find(({ id }) => id === product)?.category ?? ""
  const partsOfMine = () =>
    market.orders.flatMap((order) =>
      order.parts
        .filter(({ maker }) => maker === ME)
        .map((part) => ({ order, part }))
    )

  beforeAll(async () => {
    market = new MarketMaker("o", 5).make({
      ...{ districts: ["32.02.27", "32.02.19"], categories: CATEGORIES },
      ...{ makers: 12, orders: 1500 },
      until: new Date("2026-11-20T00:00:00Z"),
    })
    for (const good of market.goods)
      if (good.maker === ME && good.id.endsWith("_0"))
        Object.assign(good, { category: RARE })
    unpaid = partsOfMine()
      .map(({ part }) => part)
      .filter(({ state }) => state === "to_process")
      .slice(0, 3)
    atEdge = partsOfMine()
      .map(({ part }) => part)
      .filter(
        ({ state, deliveredAt }) =>
          state === "delivered" && deliveredAt && inPeriod(PERIOD, deliveredAt)
      )
      .slice(0, 2)
    atEdge.forEach((part, index) => {
      part.deliveredAt = index === 0 ? EDGE.before : EDGE.after
    })
    await withClient(process.env["DATABASE_URL"] ?? "", async (client) => {
      await storeMarket(client, market)
      await client.query(
        "update shop_order set paid_at = null where id = any($1)",
        [unpaid.map(({ id }) => id)]
      )
      await client.query(
        `insert into shop_order_event
           (id, shop_order_id, action, from_state, to_state, actor_type, at)
         select 'soe_' || id, id, 'ask_return', 'delivered', state, 'buyer',
           delivered_at + interval '1 day'
         from shop_order where state = 'return_requested' and pesantren_id = $1`,
        [ME]
      )
    })
    entries = expectedEntries(market)
    await backend.container().resolve(REPORTING_MODULE).refresh()
    me = await office.seller({ pesantren: { id: ME } })
    other = await office.seller({ pesantren: { id: OTHER } })
    told = await ask(me)
  })

  it("tells a shop its own sums, to the rupiah", () => {
    const emails = new Map<string, Set<string>>()
    const byPart = new Map(
      partsOfMine().map(({ order, part }) => [part.id, order] as const)
    )
    for (const { part } of sold()) {
      const order = byPart.get(part)
      const email = order?.email.toLowerCase() ?? ""
      emails.set(email, (emails.get(email) ?? new Set()).add(order?.id ?? ""))
    }
    const sent = partsOfMine().filter(
      ({ part }) => part.shippedAt && inPeriod(PERIOD, part.shippedAt)
    )
    const hours = sent.reduce(
      (all, { part }) =>
        all +
        ((part.shippedAt?.getTime() ?? 0) - part.paidAt.getTime()) / 3_600_000,
      0
    )
    const cancelled = partsOfMine().filter(
      ({ part }) =>
        part.state === "cancelled" &&
        part.endedAt &&
        inPeriod(PERIOD, part.endedAt)
    ).length
    const orders = new Set(sold().map(({ part }) => part)).size
    expect(told.figures).toMatchObject({
      ...{ turnover: total(mine()), orders, cancelled, buyers: emails.size },
      quantity: mine().reduce((all, { quantity }) => all + quantity, 0),
      repeat_buyers: [...emails.values()].filter(({ size }) => size > 1).length,
      cancelled_share: cancelled / (cancelled + orders),
    })
    expect(told.figures["ship_hours"]).toBeCloseTo(hours / sent.length, 2)
    expect(told.before["turnover"]).toBe(
      total(mine({ from: "2025-07", to: "2025-12" }))
    )
  })

  it("tells of twelve months and of what sells", () => {
    const year = { from: "2025-07", to: "2026-06" }
    expect(told.months).toHaveLength(12)
    expect(
      sumsBy(
        told.months,
        ({ month }) => month,
        ({ turnover }) => turnover
      )
    ).toEqual(
      sumsBy(
        mine(year),
        ({ at }) => monthOf(at),
        ({ amount }) => amount
      )
    )
    expect(
      sumsBy(
        told.products,
        ({ product_id }) => product_id,
        ({ turnover }) => turnover
      )
    ).toEqual(
      sumsBy(
        mine(),
        ({ product }) => product,
        ({ amount }) => amount
      )
    )
    expect(
      told.products.every(({ title }) => title.startsWith("prod_o_4"))
    ).toBe(true)
  })

  describe("leads to the orders behind its figures", () => {
    const listed = async (counted: string, { from, to } = PERIOD) =>
      read(
        ManyOrders,
        await me.api.get(
          `/seller/orders?state=all&limit=100&counted=${counted}&from=${from}&to=${to}`
        )
      )

    it.each([
      ["delivered", "orders"],
      ["cancelled", "cancelled"],
      ["returned", "returns"],
      ["complained", "complaints"],
    ])("as many %s as %s says", async (counted, figure) => {
      const value = told.figures[figure]
      expect(value).toBeGreaterThan(0)
      expect((await listed(counted)).count).toBe(value)
    })

    it("those that were sent", async () => {
      const sent = partsOfMine().filter(
        ({ part }) => part.shippedAt && inPeriod(PERIOD, part.shippedAt)
      )
      expect((await listed("shipped")).count).toBe(sent.length)
    })

    it("month by month, also over midnight in Jakarta", async () => {
      expect(atEdge).toHaveLength(2)
      for (const { month, orders } of told.months) {
        const { count } = await listed("delivered", { from: month, to: month })
        expect([month, count]).toEqual([month, orders])
      }
      const idsOf = async (month: string) =>
        (await listed("delivered", { from: month, to: month })).orders.map(
          ({ id }) => id
        )
      const [march, april] = [await idsOf("2026-03"), await idsOf("2026-04")]
      const [before, after] = atEdge.map(({ id }) => id)
      expect(march).toContain(before)
      expect(march).not.toContain(after)
      expect(april).toContain(after)
      expect(april).not.toContain(before)
    })

    it("of nobody else, and of no months that are none", async () => {
      const { orders } = await listed("delivered")
      expect(orders.every(({ pesantren }) => pesantren.id === ME)).toBe(true)
      for (const query of [
        "counted=delivered",
        "from=2026-01&to=2026-03",
        "counted=delivered&from=2026-01",
        "counted=delivered&from=2026-03&to=2026-01",
        "counted=delivered&from=2026-13&to=2026-14",
        "counted=sold&from=2026-01&to=2026-03",
      ]) {
        const { status } = await me.api.get(`/seller/orders?${query}`)
        expect([query, status]).toEqual([query, 400])
      }
    })
  })

  it("tells when buyers ordered, and of too few nothing", async () => {
    const gone = new Set(unpaid)
    const expected = (period: typeof PERIOD) =>
      sumsBy(
        partsOfMine().filter(
          ({ part }) => !gone.has(part) && inPeriod(period, placedAtOf(part))
        ),
        ({ part }) => clockOf(placedAtOf(part)),
        () => 1
      )
    const sum = (hours: ReadonlyMap<string, number>) =>
      [...hours.values()].reduce((all, one) => all + one, 0)
    expect(unpaid).toHaveLength(3)
    const periods = [
      ...[PERIOD, { from: "2025-11", to: "2026-11" }],
      ...told.months.map(({ month }) => ({ from: month, to: month })),
    ]
    const few: boolean[] = []
    for (const period of periods) {
      const { hours } = await ask(me, period)
      const wanted = expected(period)
      expect(hours.orders).toBe(sum(wanted))
      few.push(hours.cells === null)
      expect(hours.cells === null).toBe(sum(wanted) < 20)
      if (hours.cells)
        expect(
          sumsBy(
            hours.cells,
            ({ weekday, hour }) => `${weekday}:${hour}`,
            ({ orders }) => orders
          )
        ).toEqual(wanted)
    }
    expect(new Set(few)).toEqual(new Set([true, false]))
  })

  it("tells where buyers live, and names no place of fewer than three", () => {
    const orders = new Set(sold().map(({ part }) => part)).size
    for (const { places, others } of [told.regencies, told.districts]) {
      expect(places.every(({ buyers }) => buyers >= 3)).toBe(true)
      const named = places.reduce((all, one) => all + one.orders, 0)
      expect(named + (others?.orders ?? 0)).toBe(orders)
    }
    expect(told.regencies.places[0]).toMatchObject({ code: "32.02" })
    expect(told.regencies.places[0]?.name).toMatch(/Sukabumi/i)
  })

  it("tells the middle of a category, roughly, and of few nothing", () => {
    const rare = told.categories.find(({ handle }) => handle === RARE)
    expect(rare?.turnover).toBe(
      total(mine().filter(({ product }) => categoryOf(product) === RARE))
    )
    expect(rare?.median).toBeNull()
    const common = told.categories.filter(({ median }) => median !== null)
    expect(common.length).toBeGreaterThan(0)
    for (const { handle, median } of common) {
      const rows = entries.filter(
        ({ product, at, maker }) =>
          categoryOf(product) === handle &&
          inPeriod(PERIOD, at) &&
          maker !== "psn_o_0"
      )
      const homeOf = (maker: string) =>
        maker === "psn_o_1" ? "psn_o_2" : maker
      const sums = [
        ...sumsBy(
          rows,
          ({ maker }) => homeOf(maker),
          ({ amount }) => amount
        ).values(),
      ].toSorted((one, two) => one - two)
      const half = sums.length / 2
      const middle =
        ((sums[Math.ceil(half) - 1] ?? 0) + (sums[Math.floor(half)] ?? 0)) / 2
      expect([handle, median]).toEqual([handle, Number(middle.toPrecision(2))])
    }
  })

  describe("keeps shops apart", () => {
    it("tells each its own", async () => {
      const theirs = await ask(other)
      expect(theirs.figures["turnover"]).toBe(
        total(
          entries.filter(
            ({ maker, at }) => maker === OTHER && inPeriod(PERIOD, at)
          )
        )
      )
      const ids = new Set(told.products.map(({ product_id }) => product_id))
      expect(
        theirs.products.filter(({ product_id }) => ids.has(product_id))
      ).toEqual([])
    })

    it("refuses another's, whatever the request says", async () => {
      const foreign = await me.api
        .with({ pesantren: OTHER })
        .get("/seller/reports")
      expect(foreign.status).toBe(404)
      const asked = await me.api.get(`/seller/reports?pesantren=${OTHER}`)
      expect(asked.status).toBe(400)
      expect((await backend.store().get("/seller/reports")).status).toBe(401)
    })
  })

  it("refuses months that are none", async () => {
    for (const query of ["from=2026-13", "from=2026-05&to=2026-04"]) {
      const { status } = await me.api.get(`/seller/reports?${query}`)
      expect([query, status]).toEqual([query, 400])
    }
  })
})
