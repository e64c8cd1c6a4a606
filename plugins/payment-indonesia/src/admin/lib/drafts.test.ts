import { describe, expect, it } from "vitest"
import type { ShownSetting } from "../../lib/method-lines"
import { CodRuleBody } from "../../api/admin/cod-rules/validators"
import { PaymentMethodBody } from "../../api/admin/payment-methods/validators"
import { parentOf } from "./area-code"
import { type CodDraft, draftCod, toCodBody } from "./cod-draft"
import { draftMethod, type MethodDraft, toMethodBody } from "./method-draft"

const TOMORROW = "2026-11-27"
const way = {
  ...{ provider_id: "pp_qris_static", region_id: "reg_1" },
  tomorrow: TOMORROW,
}
const now: ShownSetting = {
  ...{ id: "pmset_1", provider_id: "pp_qris_static", is_on: true, rank: 1 },
  ...{ min_amount: null, max_amount: 10_000_000 },
  valid_from: "2026-11-01T00:00:00.000Z",
}

describe("toMethodBody", () => {
  const draft = (rest: Partial<MethodDraft> = {}) => ({
    ...draftMethod({ state: "on", now }, 4),
    ...rest,
  })

  it("changes what holds now, and its route takes it", () => {
    const body = toMethodBody(
      draft({ isOn: false, min: "10.000", day: "2026-12-01", reason: " uji " }),
      way
    )
    expect(body).toEqual({
      ...{ provider_id: "pp_qris_static", region_id: "reg_1", is_on: false },
      ...{ min_amount: 10_000, max_amount: 10_000_000, rank: 1 },
      ...{ valid_from: "2026-12-01T00:00:00+07:00", reason: "uji" },
    })
    expect(PaymentMethodBody.safeParse(body).success).toBe(true)
  })

  it("begins at once without a day, and where there is no row yet", () => {
    const fresh = draftMethod({ state: "off", now: null }, 4)
    const body = toMethodBody({ ...fresh, isOn: true }, way)
    expect(body).toMatchObject({ is_on: true, rank: 4, max_amount: null })
    expect(body).not.toHaveProperty("valid_from")
    expect(PaymentMethodBody.safeParse(body).success).toBe(true)
  })

  it.each([
    { max: "0" },
    { min: "2000", max: "1000" },
    { min: "-1" },
    { max: "banyak" },
    { rank: "" },
    { rank: "101" },
    { day: "2026-11-26" },
  ])("waits while %j", (rest) => {
    expect(toMethodBody(draft(rest), way)).toBeNull()
  })
})

describe("toCodBody", () => {
  const draft = (rest: Partial<CodDraft> = {}): CodDraft => ({
    ...draftCod(null),
    ...{ limit: "3.000.000", fee: "5.000", areas: ["36.03", "32"] },
    ...rest,
  })

  it("reads what is typed, and its route takes it", () => {
    const body = toCodBody(draft({ day: "2026-12-01" }), TOMORROW)
    expect(body).toEqual({
      ...{ limit_amount: 3_000_000, fee: 5_000, areas: ["32", "36.03"] },
      ...{ max_refusals: 2, window_days: 60, needs_verified_phone: false },
      freight_bearer: "fund",
      ...{ valid_from: "2026-12-01T00:00:00+07:00", reason: null },
    })
    expect(CodRuleBody.safeParse(body).success).toBe(true)
  })

  it("asks no fee where none is typed", () => {
    expect(toCodBody(draft({ fee: " " }), TOMORROW)).toMatchObject({ fee: 0 })
    expect(draftCod(null).fee).toBe("0")
  })

  it("lets the pesantren bear the freight of refused parcels", () => {
    expect(toCodBody(draft({ pesantrenBearsFreight: true }), TOMORROW)).toEqual(
      expect.objectContaining({ freight_bearer: "pesantren" })
    )
  })

  it.each([
    { limit: "" },
    { limit: "0" },
    { fee: "gratis" },
    { fee: "3.000.000" },
    { refusals: "0" },
    { window: "366" },
    { day: "2026-11-26" },
  ])("waits while %j", (rest) => {
    expect(toCodBody(draft(rest), TOMORROW)).toBeNull()
  })
})

describe("parentOf", () => {
  it.each([
    ["32", ""],
    ["32.02", "32"],
    ["32.02.19", "32.02"],
  ])("of %s is %j", (code, parent) => {
    expect(parentOf(code)).toBe(parent)
  })
})
