import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inForce } from "./in-force"
import type { MethodSetting } from "./method-rules"
import { offerMethods, refusalsOf, type OfferFacts } from "./offer-methods"

const NOW = new Date("2026-11-26T05:00:00Z")
const TRANSFER = "pp_transfer_manual"
const QRIS = "pp_qris_static"
const COD = "pp_cod_cash"

const setting = (
  provider_id: string,
  more: Partial<MethodSetting> = {}
): MethodSetting => ({
  provider_id,
  is_on: true,
  min_amount: null,
  max_amount: null,
  rank: 10,
  valid_from: "2026-01-01T00:00:00Z",
  ...more,
})

const HOLDER = "Koperasi Contoh"
const holding = (...ids: string[]) => new Map(ids.map((id) => [id, HOLDER]))

const facts = (more: Partial<OfferFacts> = {}): OfferFacts => ({
  total: 150_000,
  provider_ids: [COD, QRIS, TRANSFER],
  fund_holders: holding(COD, QRIS, TRANSFER),
  settings: [],
  cod: {
    rule: {
      limit_amount: 3_000_000,
      fee: 0,
      areas: ["32.02"],
      max_refusals: 2,
      window_days: 60,
      needs_verified_phone: false,
      valid_from: "2026-01-01T00:00:00Z",
    },
    facts: {
      district: "32.02.27",
      pesantren_ids: ["p1"],
      willing_ids: ["p1"],
      is_phone_verified: false,
      refused_at: [],
    },
  },
  now: NOW,
  ...more,
})

const codes = (id: string, more: Partial<OfferFacts>) =>
  refusalsOf(id, facts(more)).map(({ code }) => code)

describe("a fee for paying at the door", () => {
  const { cod } = facts()
  const charging = {
    cod: cod && { ...cod, rule: cod.rule && { ...cod.rule, fee: 5_000 } },
  }

  it("counts against the limit of that way, and of no other", () => {
    const at = (total: number) => ({ ...charging, total })
    expect(codes(COD, at(2_995_000))).toEqual([])
    expect(codes(COD, at(2_995_001))).toEqual(["cod_total_too_high"])
    const settings = [setting(QRIS, { max_amount: 2_995_001 })]
    expect(codes(QRIS, { ...at(2_995_001), settings })).toEqual([])
  })
})

describe("inForce", () => {
  it("is the latest that has begun, in whatever order the rows come", () => {
    const rows = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(rows, (days) => {
        const at = (day: number) =>
          new Date(NOW.getTime() + day * 86_400_000).toISOString()
        const begun = days.filter((day) => day <= 0)
        const expected = begun.length ? at(Math.max(...begun)) : undefined
        const found = inForce(
          days.map((day) => ({ valid_from: at(day) })),
          NOW
        )
        expect(found?.valid_from).toBe(expected)
      }),
      { numRuns: 10_000 }
    )
  })
})

describe("refusalsOf", () => {
  it("has nothing against a method without a setting", () => {
    expect(codes(TRANSFER, {})).toEqual([])
    expect(codes(COD, {})).toEqual([])
  })

  it.each<[string, Partial<OfferFacts>, string]>([
    ["another region", { provider_ids: [TRANSFER] }, "method_unknown"],
    ["no code set", { fund_holders: holding(TRANSFER) }, "method_not_ready"],
    [
      "its switch",
      { settings: [setting(QRIS, { is_on: false })] },
      "method_off",
    ],
    [
      "a total too low",
      { settings: [setting(QRIS, { min_amount: 150_001 })] },
      "method_amount_too_low",
    ],
    [
      "a total too high",
      { settings: [setting(QRIS, { max_amount: 149_999 })] },
      "method_amount_too_high",
    ],
  ])("refuses for %s", (_, more, code) => {
    expect(codes(QRIS, more)).toEqual([code])
  })

  it("takes both ends of the limits in", () => {
    const settings = [
      setting(QRIS, { min_amount: 150_000, max_amount: 150_000 }),
    ]
    expect(codes(QRIS, { settings })).toEqual([])
  })

  it("does not let one method's switch touch another", () => {
    const settings = [setting(TRANSFER, { is_on: false })]
    expect(codes(QRIS, { settings })).toEqual([])
  })
})

describe("offerMethods", () => {
  it("names each in both languages, in the order that was set", () => {
    const settings = [
      setting(TRANSFER, { rank: 2 }),
      setting(QRIS, { rank: 1 }),
    ]
    expect(
      offerMethods(facts({ settings })).map(({ kind, name }) => [kind, name.en])
    ).toEqual([
      ["qris", "QRIS"],
      ["transfer", "Bank transfer"],
      ["cod", "Cash on delivery"],
    ])
  })

  it("says why a method is not for this cart", () => {
    const settings = [setting(QRIS, { max_amount: 100_000 })]
    const [, qris] = offerMethods(
      facts({ settings, provider_ids: [COD, QRIS] })
    ).sort((a, b) => (a.provider_id < b.provider_id ? -1 : 1))
    expect(qris).toEqual({
      provider_id: QRIS,
      kind: "qris",
      name: { id: "QRIS", en: "QRIS" },
      fund_holder: HOLDER,
      is_allowed: false,
      refusals: [
        {
          code: "method_amount_too_high",
          message: {
            id: "Cara pembayaran ini untuk total paling banyak Rp100.000.",
            en: "This way to pay is for totals of at most Rp100.000.",
          },
        },
      ],
      fee: 0,
    })
  })

  it("leaves out what the operator does not offer", () => {
    const hidden = facts({
      fund_holders: holding(QRIS),
      settings: [setting(QRIS, { is_on: false })],
      cod: null,
    })
    expect(offerMethods({ ...hidden, provider_ids: [TRANSFER, QRIS] })).toEqual(
      []
    )
    const cod = facts().cod
    expect(
      offerMethods(
        facts({ provider_ids: [COD], cod: cod && { ...cod, rule: undefined } })
      )
    ).toEqual([])
  })

  it("calls a foreign provider what it is", () => {
    const id = "pp_system_default"
    const fund_holders = holding(id)
    expect(
      offerMethods(facts({ provider_ids: [id], fund_holders }))
    ).toMatchObject([{ kind: null, name: { id }, fund_holder: HOLDER }])
  })
})
