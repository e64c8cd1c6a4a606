import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
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
  type Life,
  livesOf,
  reachedBy,
  STEP_NAMES,
  storeLives,
} from "../../support/reports/lives.ts"
import {
  grouped,
  handledOf,
  meanOf,
  monthOf,
  partsOf,
  purchasesByBuyer,
  type Slice,
} from "../../support/reports/market-figures.ts"
import { readReport } from "../../support/reports/reports-api.ts"
import { read } from "../../support/store-api.ts"

const AREA = "32.02"
const Overview = z.object({
  figures: z.array(z.object({ id: z.string(), value: z.number().nullable() })),
  funnel: z.array(z.object({ step: z.string(), count: z.number() })),
})
const Choices = z.object({
  areas: z.array(z.object({ code: z.string() })),
  cohorts: z.array(z.number()),
  stages: z.array(z.string()),
  categories: z.array(z.object({ handle: z.string() })),
  steps: z.array(z.object({ step: z.string() })),
  first_month: z.string().nullable(),
})

const SLICES: [name: string, slice: Slice, more: string][] = [
  ["a quarter", { from: "2026-07", to: "2026-09", area: AREA }, ""],
  ["a month", { from: "2026-02", to: "2026-02", area: AREA }, ""],
  [
    ...(["a category"] as const),
    { from: "2026-01", to: "2026-10", area: AREA, categories: ["kopi"] },
    "&category=kopi",
  ],
]

describeBackend((backend) => {
  const office = officeOf(backend)
  let market: BusyMarket
  let lives: Life[]
  let head: Person

  beforeAll(async () => {
    market = makeBusyMarket("o")
    lives = livesOf(market)
    await withClient(process.env["DATABASE_URL"] ?? "", async (client) => {
      await storeBusyMarket(client, market)
      await storeLives(client, lives)
    })
    await backend.container().resolve(REPORTING_MODULE).refresh()
    head = await office.officer({ role: "head", area: AREA })
  })

  const overviewOf = async ({ from, to }: Slice, more: string) =>
    read(
      Overview,
      await head.api.get(
        `/officer/reports/overview?from=${from}&to=${to}${more}`
      )
    )

  describe.each(SLICES)("the figures of %s", (_, slice, more) => {
    const figures = async () =>
      Object.fromEntries(
        (await overviewOf(slice, more)).figures.map(({ id, value }) => [
          ...([id, value] as const),
        ])
      )

    it("say how orders were handled", async () => {
      const { sent, cancelled, complaints, arrived } = handledOf(market, slice)
      expect(sent.length).toBeGreaterThan(20)
      const found = await figures()
      expect(found["ship_hours"]).toBeCloseTo(meanOf(sent) ?? 0, 4)
      expect(found["complaints"]).toBe(complaints)
      expect(found["cancelled_share"]).toBeCloseTo(
        cancelled / (cancelled + arrived.length),
        8
      )
    })

    it("say who bought, and who came back", async () => {
      const buyers = purchasesByBuyer(handledOf(market, slice).arrived)
      expect(await figures()).toMatchObject({
        buyers: buyers.size,
        repeat_buyers: [...buyers.values()].filter(({ size }) => size > 1)
          .length,
      })
    })

    it("say who sold for the first time", async () => {
      const arrived = partsOf(market, slice).filter(
        ({ part }) => part.deliveredAt !== null
      )
      const firsts = [...grouped(arrived, ({ home }) => home.id).values()].map(
        (parts) =>
          parts
            .map(({ part }) => monthOf(part.deliveredAt ?? new Date(0)))
            .toSorted()[0] ?? ""
      )
      expect(await figures()).toMatchObject({
        first_sales: firsts.filter(
          (month) => month >= slice.from && month <= slice.to
        ).length,
      })
    })
  })

  describe("the funnel", () => {
    it("counts who reached each step", async () => {
      const { funnel } = await overviewOf(
        { from: "2026-11", to: "2026-11", area: AREA },
        ""
      )
      const expected = STEP_NAMES.map((step) => ({
        ...{ step, count: reachedBy(market, lives, step, AREA).length },
      }))
      expect(funnel).toEqual(expected)
      expect(new Set(expected.map(({ count }) => count)).size).toBeGreaterThan(
        3
      )
    })

    it.each(STEP_NAMES)("names those who reached %s", async (step) => {
      const { rows } = await readReport(
        head.api,
        "tables/pesantren",
        `&step=${step}`
      )
      expect(rows.map(({ id }) => String(id)).toSorted()).toEqual(
        reachedBy(market, lives, step, AREA)
      )
    })

    it("is no choice of other tables", async () => {
      for (const path of [
        "tables/bulan?step=mapped",
        "tables/pesantren?step=x",
      ])
        expect((await head.api.get(`/officer/reports/${path}`)).status).toBe(
          400
        )
    })
  })

  it("offers what there is to choose from in the territory", async () => {
    const found = read(Choices, await head.api.get("/officer/reports/choices"))
    const own = market.makers.filter(
      ({ isDemo, duplicateOf, district }) =>
        !isDemo && duplicateOf === null && district.startsWith(AREA)
    )
    const cohorts = own.flatMap(({ cohort }) => (cohort ? [cohort] : []))
    const sold = partsOf(market, { from: "", to: "9", area: AREA }).flatMap(
      ({ part }) => (part.deliveredAt ? [monthOf(part.deliveredAt)] : [])
    )
    expect(found.cohorts).toEqual([...new Set(cohorts)].toSorted())
    expect(found.first_month).toBe(sold.toSorted()[0])
    expect(found.steps.map(({ step }) => step)).toEqual(STEP_NAMES)
    const stages = own.map(
      ({ id }) => lives.find((life) => life.id === id)?.stage
    )
    expect(found.stages.toSorted()).toEqual([...new Set(stages)].toSorted())
    expect(found.areas.map(({ code }) => code)).toEqual(
      expect.arrayContaining([AREA, "32.02.27", "32.02.01"])
    )
    expect(found.areas.filter(({ code }) => !code.startsWith(AREA))).toEqual([])
    expect(found.categories.map(({ handle }) => handle)).toEqual(
      expect.arrayContaining(["kopi", "makanan"])
    )
  })
})
