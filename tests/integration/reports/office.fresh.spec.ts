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
import { expectedEntries } from "../../support/reports/expected-entries.ts"
import {
  countedMaker,
  meanOf,
  monthOf,
} from "../../support/reports/market-figures.ts"
import {
  type CaseRow,
  type GoodsRow,
  type HelpRow,
  type PaperRow,
  type SearchRow,
  storeOffice,
} from "../../support/reports/office-rows.ts"
import { readReport } from "../../support/reports/reports-api.ts"

const AREA = "32.02"
const SPAN = 6
const ALL = "&from=2025-01&to=2026-11"

/** The month so many months later. */
const addMonths = (month: string, count: number) => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 15))
    .toISOString()
    .slice(0, 7)
}

describeBackend((backend) => {
  const office = officeOf(backend)
  let market: BusyMarket
  let head: Person
  let homes: string[]
  let elsewhere: string
  let papers: PaperRow[]
  let cases: CaseRow[]
  let goods: GoodsRow[]
  let help: HelpRow[]
  let searches: SearchRow[]
  let province: Person
  const home = (n: number) => homes[n] ?? ""

  beforeAll(async () => {
    market = makeBusyMarket("k")
    const counted = market.makers.filter(
      ({ id }) => countedMaker(market, id)?.id === id
    )
    homes = counted
      .filter(({ district }) => district.startsWith(AREA))
      .map(({ id }) => id)
    elsewhere =
      counted.find(({ district }) => !district.startsWith(AREA))?.id ?? ""
    papers = [
      { pesantren: home(0), kind: "nib", state: "accepted", ends: null },
      { pesantren: home(0), kind: "halal", state: "accepted", ends: 30 },
      { pesantren: home(0), kind: "pirt", state: "accepted", ends: -1 },
      { pesantren: home(0), kind: "ktp", state: "accepted", ends: null },
      { pesantren: home(1), kind: "halal", state: "accepted", ends: 31 },
      { pesantren: home(1), kind: "pirt", state: "refused", ends: 900 },
      { pesantren: home(1), kind: "nib", state: "pending", ends: null },
      { pesantren: elsewhere, kind: "nib", state: "accepted", ends: null },
    ]
    cases = [
      ...([0, 2, 3, 7, 8, 14, 15, 90] as const).map((days, n) => ({
        ...{ id: `appl_k_${n}`, district: "32.02.27", state: "submitted" },
        ...{ days, holder: null },
      })),
      {
        ...{ id: "appl_k_held", district: "32.02.27", state: "under_review" },
        ...{ days: 5, holder: "off_x" },
      },
      {
        ...{ id: "appl_k_done", district: "32.02.27", state: "approved" },
        ...{ days: 5, holder: "off_x" },
      },
      {
        ...{ id: "appl_k_far", district: "32.03.11", state: "submitted" },
        ...{ days: 40, holder: null },
      },
    ]
    const listing = (
      id: string,
      pesantren: string,
      more: Partial<GoodsRow> = {}
    ): GoodsRow => ({
      ...{ id: `lst_k_${id}`, pesantren, state: "published" },
      ...{ category: "kopi", days: 1, ...more },
    })
    goods = [
      listing("a", home(1)),
      listing("b", home(1), { state: "submitted", days: 4 }),
      listing("c", home(2), { state: "under_review", days: 16 }),
      listing("d", home(2), { state: "revision_requested", days: 2 }),
      listing("e", home(2), { state: "draft" }),
      listing("f", elsewhere, { state: "submitted", days: 4 }),
    ]
    const given = (
      id: string,
      pesantren: string,
      kind: string,
      day: string
    ) => ({
      ...{ id: `itv_k_${id}`, pesantren, kind, day, confirmed: true },
    })
    help = [
      // The last and the first day of a month: neither counts with either half.
      given("a", home(0), "training", "2026-03-31"),
      given("b", home(1), "training", "2026-04-01"),
      given(
        "c",
        home(0),
        "equipment",
        addMonths(monthOf(new Date()), -6) + "-01"
      ),
      given(
        "d",
        home(1),
        "equipment",
        addMonths(monthOf(new Date()), -7) + "-28"
      ),
      { ...given("e", home(2), "training", "2026-03-05"), confirmed: false },
      given("f", elsewhere, "training", "2026-03-05"),
    ]
    const at = "2026-10-31T16:59:59Z"
    const wanted = { words: "mainan kayu", found: 0, at }
    searches = [
      { ...wanted, area: "32.02.27" },
      { ...wanted, area: "32.02.27", found: 2 },
      { ...wanted, area: "32.02.27", at: "2026-10-31T17:00:00Z" },
      { ...wanted, area: AREA },
      { ...wanted, area: "32.03.11" },
      { ...wanted, area: "31.71.01" },
      { ...wanted, area: null },
      { words: "kopi", area: "32.02.27", found: 9, at },
    ]
    await withClient(process.env["DATABASE_URL"] ?? "", async (client) => {
      await storeBusyMarket(client, market)
      await storeOffice(client, { papers, cases, goods, help, searches })
    })
    await backend.container().resolve(REPORTING_MODULE).refresh()
    head = await office.officer({ role: "head", area: AREA })
    province = await office.officer({ role: "province", area: "32" })
  })

  it("says which papers each pesantren has and lacks", async () => {
    const { rows } = await readReport(head.api, "tables/berkas")
    const of = (id: string) => rows.find((row) => row["id"] === id)
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining([home(0), home(1), home(2)])
    )
    expect(of(home(0))).toMatchObject({
      ...{ valid: "NIB", lapsing: "Halal", expired: "PIRT" },
      ...{ missing: null, refused: null, pending: null },
    })
    expect(of(home(1))).toMatchObject({
      ...{ valid: "Halal", refused: "PIRT", pending: "NIB", missing: null },
      ...{ listed: 1, waiting: 1 },
    })
    expect(of(home(2))).toMatchObject({
      ...{ missing: "Halal, PIRT", valid: null, listed: 0, waiting: 1 },
    })
    expect(of(elsewhere)).toBeUndefined()
  })

  describe("what waits", () => {
    it("applications, by how long they do", async () => {
      const { rows } = await readReport(head.api, "tables/pengajuan")
      expect(
        rows.map(({ state, holder, waiting, oldest }) => ({
          ...{ state, holder, waiting, oldest },
        }))
      ).toEqual([
        { state: "submitted", holder: "none", waiting: 8, oldest: 90 },
        { state: "under_review", holder: "officer", waiting: 1, oldest: 5 },
      ])
      expect(rows[0]).toMatchObject({
        ...{ days_2: 2, days_7: 2, days_14: 2, days_more: 2 },
      })
    })

    it("goods, by how long they do", async () => {
      const { totals, rows } = await readReport(head.api, "tables/produk")
      expect(totals).toMatchObject({
        ...{ waiting: 3, days_2: 1, days_7: 1, days_14: 0, days_more: 1 },
      })
      expect(rows[0]).toMatchObject({ state: "under_review", oldest: 16 })
    })
  })

  it("says what is looked for in vain, to whom it concerns", async () => {
    const found = async ({ api }: Person, query: string) =>
      (await readReport(api, "tables/pencarian", query)).rows
        .map(({ words, place, searches: all, in_vain }) =>
          [words, place, all, in_vain].join("|")
        )
        .toSorted()
    const october = "&from=2026-10&to=2026-10"
    const own = [
      "mainan kayu|Gunungguruh|2|1",
      "mainan kayu|Kabupaten Sukabumi|1|1",
    ]
    expect(await found(head, october)).toEqual(own)
    expect(await found(head, "&from=2026-11&to=2026-11")).toEqual([
      "mainan kayu|Gunungguruh|1|1",
    ])
    expect(await found(head, `${october}&cohort=2020`)).toEqual(own)
    const all = await found(province, october)
    expect(all).toHaveLength(4)
    expect(all).toEqual(
      expect.arrayContaining([...own, "mainan kayu|none|2|2"])
    )
  })

  it("says before a comparison that it proves no cause", async () => {
    const { content } = await head.api.download(
      "/officer/reports/tables/intervensi/file?format=csv&locale=id"
    )
    expect(content.toString()).toContain("bukan bukti sebab-akibat")
  })

  describe("help and turnover", () => {
    /** What a pesantren sold in so many months from one on. */
    const soldIn = (id: string, from: string) =>
      expectedEntries(market)
        .filter(({ maker, at }) => {
          const month = monthOf(at)
          return (
            countedMaker(market, maker)?.id === id &&
            month >= from &&
            month < addMonths(from, SPAN)
          )
        })
        .reduce((sum, { amount }) => sum + amount, 0)
    const spans = (id: string, day: string) => {
      const month = day.slice(0, 7)
      return {
        isWhole: addMonths(month, SPAN) < monthOf(new Date()),
        before: soldIn(id, addMonths(month, -SPAN)),
        after: soldIn(id, addMonths(month, 1)),
      }
    }
    const confirmed = () =>
      help.filter(
        ({ confirmed: is, pesantren }) => is && pesantren !== elsewhere
      )

    it("of each pesantren that took part, and of those that got none", async () => {
      const { rows } = await readReport(head.api, "tables/peserta", ALL)
      expect(rows.map(({ id }) => id).toSorted()).toEqual(
        confirmed()
          .map(({ id }) => id)
          .toSorted()
      )
      const without = homes.filter(
        (id) => !confirmed().some(({ pesantren }) => pesantren === id)
      )
      expect(without.length).toBeGreaterThan(2)
      for (const { id, pesantren, day } of confirmed()) {
        const own = spans(pesantren, day)
        const others = without.map((one) => spans(one, day))
        const mean = (part: "before" | "after") =>
          meanOf(others.map((one) => one[part])) ?? 0
        const row = rows.find((one) => one["id"] === id)
        expect(row).toMatchObject({
          ...{ before: own.before, after: own.isWhole ? own.after : null },
          span: own.isWhole ? "whole" : "running",
        })
        expect(Number(row?.["others_before"])).toBeCloseTo(mean("before"), -1)
        if (own.isWhole)
          expect(Number(row?.["others_after"])).toBeCloseTo(mean("after"), -1)
        else expect(row?.["others_after"]).toBeNull()
      }
      expect(rows.map(({ span }) => span)).toEqual(
        expect.arrayContaining(["whole", "running"])
      )
    })

    it("of each kind, of those alone whose months are over", async () => {
      const { rows } = await readReport(head.api, "tables/intervensi", ALL)
      for (const kind of ["training", "equipment"]) {
        const own = confirmed().filter((one) => one.kind === kind)
        const whole = own
          .map(({ pesantren, day }) => spans(pesantren, day))
          .filter(({ isWhole }) => isWhole)
        const row = rows.find((one) => one["kind"] === kind)
        expect(row).toMatchObject({
          ...{ held: own.length, whole: whole.length },
          running: own.length - whole.length,
        })
        const mean = (part: "before" | "after") =>
          meanOf(whole.map((one) => one[part])) ?? 0
        expect(Number(row?.["before"])).toBeCloseTo(mean("before"), -1)
        expect(Number(row?.["after"])).toBeCloseTo(mean("after"), -1)
      }
    })
  })
})
