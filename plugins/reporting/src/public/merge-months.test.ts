import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addMonths, type Month } from "../lib/month"
import { lastQuarter, mergeMonths } from "./merge-months"
import { behindOf, maySay, type Sizes, sizesTogether } from "./suppress"

type Sold = ReadonlyMap<Month, Sizes>

const merge = (sold: Sold) =>
  mergeMonths(
    [...sold].map(([month, sizes]) => ({ month, behind: behindOf(sizes) })),
    (month) => Promise.resolve(sold.get(month) ?? new Map<string, number>())
  )

const months = (...sizes: (Record<string, number> | null)[]): Sold =>
  new Map(
    sizes.flatMap((one, n) =>
      one ? [[addMonths("2026-01", n), new Map(Object.entries(one))]] : []
    )
  )
const THREE = { a: 1, b: 1, c: 1 }

describe("months", () => {
  it("stand alone where three sold", async () => {
    expect(await merge(months(THREE, THREE))).toEqual([
      { from: "2026-01", to: "2026-01" },
      { from: "2026-02", to: "2026-02" },
    ])
  })
  it("are put together until three sold", async () => {
    expect(await merge(months({ a: 1 }, { a: 1 }, { b: 1, c: 1 }))).toEqual([
      { from: "2026-01", to: "2026-03" },
    ])
  })
  it("wait at the end for later ones", async () => {
    expect(await merge(months(THREE, { a: 1 }))).toEqual([
      { from: "2026-01", to: "2026-01" },
    ])
  })
  it("without a sale go with the next", async () => {
    expect(await merge(months(THREE, null, THREE))).toEqual([
      { from: "2026-01", to: "2026-01" },
      { from: "2026-02", to: "2026-03" },
    ])
  })
  it("of nothing are none", async () => {
    expect(await merge(new Map())).toEqual([])
  })
})

describe("the last quarter", () => {
  const run = (from: Month, to: Month) => ({ from, to })
  it.each([
    [[run("2026-01", "2026-03")], run("2026-01", "2026-03")],
    [[run("2025-12", "2026-03")], null],
    [
      [run("2026-01", "2026-02"), run("2026-03", "2026-03")],
      run("2026-01", "2026-03"),
    ],
    [
      [run("2026-01", "2026-03"), run("2026-04", "2026-04")],
      run("2026-01", "2026-03"),
    ],
    [[run("2026-01", "2026-02")], null],
  ])("of %j is %j", (runs, expected) => {
    expect(lastQuarter(runs)).toEqual(expected)
  })
})

const sold = fc
  .array(
    fc.option(
      fc.dictionary(fc.constantFrom(..."abcdef"), fc.nat({ max: 50 }), {
        maxKeys: 5,
      })
    ),
    { maxLength: 18 }
  )
  .map((all) => months(...all))

it("shows only runs that may be said, and never parts one later", async () => {
  await fc.assert(
    fc.asyncProperty(sold, fc.nat({ max: 18 }), async (all, count) => {
      const runs = await merge(all)
      for (const { from, to } of runs) {
        const inside = [...all].filter(
          ([month]) => month >= from && month <= to
        )
        expect(
          maySay(behindOf(sizesTogether(inside.map(([, sizes]) => sizes))))
        ).toBe(true)
      }
      const earlier = await merge(new Map([...all].slice(0, count)))
      expect(runs.slice(0, earlier.length)).toEqual(earlier)
    })
  )
})
