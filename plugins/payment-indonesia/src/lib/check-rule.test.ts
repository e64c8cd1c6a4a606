import { describe, expect, it } from "vitest"
import { checkBegin, checkCodFigures, checkMethodFigures } from "./check-rule"

const code = (expected: string) => expect.objectContaining({ code: expected })

describe("checkBegin", () => {
  const now = new Date("2026-11-26T05:00:00Z")

  it.each(["2026-11-26T05:00:00Z", "2026-11-26T04:59:30Z", "2027-01-01"])(
    "takes %s",
    (begin) => {
      expect(() => checkBegin(new Date(begin), now)).not.toThrow()
    }
  )

  it.each(["2026-11-26T04:00:00Z", "someday"])("refuses %s", (begin) => {
    expect(() => checkBegin(new Date(begin), now)).toThrow(
      code("rule_in_the_past")
    )
  })
})

describe("checkMethodFigures", () => {
  it.each([
    [null, null],
    [0, 1],
    [10_000, 10_000],
  ])("takes %s to %s", (min_amount, max_amount) => {
    expect(() =>
      checkMethodFigures({ min_amount, max_amount, rank: 1 })
    ).not.toThrow()
  })

  it.each([
    [-1, null],
    [0.5, null],
    [2, 1],
    [null, 0],
  ])("refuses %s to %s", (min_amount, max_amount) => {
    expect(() =>
      checkMethodFigures({ min_amount, max_amount, rank: 1 })
    ).toThrow(code("rule_figures_wrong"))
  })
})

describe("checkCodFigures", () => {
  const rule = {
    limit_amount: 3_000_000,
    fee: 0,
    areas: ["32", "32.02", "32.02.27"],
    max_refusals: 2,
    window_days: 60,
  }

  it("takes what makes sense", () => {
    expect(() => checkCodFigures(rule)).not.toThrow()
    expect(() => checkCodFigures({ ...rule, areas: [] })).not.toThrow()
    expect(() => checkCodFigures({ ...rule, fee: 5_000 })).not.toThrow()
  })

  it.each([
    { limit_amount: 0 },
    { limit_amount: 1.5 },
    { fee: -1 },
    { areas: ["32.2"] },
    { areas: ["32.02.27.2001"] },
    { max_refusals: 0 },
    { window_days: 366 },
  ])("refuses %j", (more) => {
    expect(() => checkCodFigures({ ...rule, ...more })).toThrow(
      code("rule_figures_wrong")
    )
  })
})
