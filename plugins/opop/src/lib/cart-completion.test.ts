import { describe, expect, it } from "vitest"
import {
  checkCompletion,
  type CompletionFacts,
  type SentParcel,
} from "./cart-completion"
import { COURIERS_ONLY } from "./delivery"

const facts = (rest: Partial<CompletionFacts> = {}): CompletionFacts => ({
  email: "pembeli@contoh.test",
  destination: "32.73.01",
  is_destination_known: true,
  lines: [
    {
      id: "1",
      variant_id: "v",
      title: "Kopi",
      ...{ quantity: 1, unit_price: 20_000 },
      weight_grams: 240,
      length: null,
      width: null,
      height: null,
      range: "N",
      keeps_days: null,
      is_for_sale: true,
      maker: {
        id: "psn",
        slug: "a",
        name: "A",
        district_code: "32.02.19",
        is_selling: true,
        reopens_on: null,
      },
    },
  ],
  parcels: [],
  has_shipping: true,
  is_shipping_current: true,
  total: 78_000,
  currency_code: "idr",
  session: { amount: 78_000, currency_code: "idr" },
  ...rest,
})

const codeOf = (rest: Partial<CompletionFacts>) => {
  try {
    checkCompletion(facts(rest))
    return undefined
  } catch (error) {
    return error
  }
}

describe("checkCompletion", () => {
  it("lets a whole purchase through", () => {
    expect(codeOf({})).toBeUndefined()
  })

  it("leaves it to core that a purchase for nothing has no session", () => {
    expect(codeOf({ session: null })).toBeUndefined()
  })

  it.each([
    ["email_missing", { email: null }],
    ["email_missing", { email: "" }],
    ["district_missing", { destination: null }],
    ["district_unknown", { is_destination_known: false }],
    ["shipping_missing", { has_shipping: false }],
    ["shipping_changed", { is_shipping_current: false }],
    ["amount_mismatch", { session: { amount: 77_999, currency_code: "idr" } }],
    ["amount_mismatch", { session: { amount: 78_000, currency_code: "usd" } }],
  ])("refuses with %s", (code, rest) => {
    expect(codeOf(rest)).toMatchObject({
      code,
      messages: { id: expect.any(String), en: expect.any(String) },
    })
  })

  describe("of a parcel", () => {
    const sent = (
      range: "N" | "K",
      rest: Partial<SentParcel> = {}
    ): Partial<CompletionFacts> => {
      const lines = facts().lines.map((line) => ({ ...line, range }))
      const maker = lines[0]?.maker
      if (!maker) throw new Error("the line has no maker")
      const parcel = { maker, lines }
      const delivery = COURIERS_ONLY
      return { lines, parcels: [{ parcel, delivery, service: null, ...rest }] }
    }
    const pickup = {
      ...COURIERS_ONLY,
      pickup: {
        days: ["1" as const],
        from: "08:00",
        until: "14:00",
        note: null,
      },
    }

    it.each([
      ["range_exceeded", sent("K")],
      ["local_only", { ...sent("K"), destination: "32.02.01" }],
      ["service_refused", sent("N", { service: "pickup" })],
      ["service_refused", sent("K", { service: "regular", delivery: pickup })],
    ])("refuses with %s", (code, rest) => {
      expect(codeOf(rest)).toMatchObject({ code })
    })

    it("lets buyers fetch at the pesantren what is not sent to them", () => {
      const rest = { service: "pickup", delivery: pickup }
      expect(codeOf(sent("K", rest))).toBeUndefined()
    })
  })

  it("names the line whose shop is closed", () => {
    const [line] = facts().lines
    const closed = {
      ...line,
      maker: { ...line?.maker, is_selling: false },
    } as CompletionFacts["lines"][number]
    expect(codeOf({ lines: [closed] })).toMatchObject({
      code: "shop_closed",
      data: { line_id: "1", title: "Kopi" },
    })
  })
})
