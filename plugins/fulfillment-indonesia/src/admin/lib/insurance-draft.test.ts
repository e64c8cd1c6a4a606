import { describe, expect, it } from "vitest"
import {
  draftInsurance,
  toInsuranceBody,
  type InsuranceDraft,
} from "./insurance-draft"

const now = { goods_above: 1_000_000, rate_bp: 20, fixed_fee: 5_000 }
const line = { service: "regular", today: "2026-11-27" } as const
const draft = (rest: Partial<InsuranceDraft> = {}): InsuranceDraft => ({
  ...draftInsurance(now),
  day: "2026-12-01",
  ...rest,
})

describe("toInsuranceBody", () => {
  it.each([
    ["0,2", 20],
    ["0.25", 25],
    ["1", 100],
    ["100", 10_000],
  ])("reads %s percent", (percent, rate_bp) => {
    expect(
      toInsuranceBody(draft({ percent, above: "1.000.000" }), line)
    ).toEqual({
      ...{ service: "regular", valid_from: "2026-12-01" },
      ...{ ...now, rate_bp },
    })
  })

  it.each([
    { day: "2026-11-27" },
    { above: "" },
    { percent: "0,125" },
    { percent: "101" },
    { fixed: "-1" },
  ])("waits while %j", (rest) => {
    expect(toInsuranceBody(draft(rest), line)).toBeNull()
  })

  it("begins with what holds now, or empty", () => {
    expect(draftInsurance(now).percent).toBe("0,2")
    expect(draftInsurance(null).percent).toBe("")
  })
})
