import { beforeEach, describe, expect, it, vi } from "vitest"
import type { CartGroup } from "@/lib/cart-view"
import type { PaymentMethod } from "@/lib/payment-methods"
import { ApiError } from "./api-error"
import type { Cart } from "./cart"

const COD = "pp_cod_cash"
const TRANSFER = "pp_transfer_manual"
const PSN = "psn_1"

const calls: unknown[][] = []
let fee = 5_000
let refusal: ApiError | null = null

vi.mock("server-only", () => ({}))
vi.mock("./checkout", () => ({
  sendBy: (...asked: unknown[]) => void calls.push(["send", ...asked.slice(1)]),
  openSession: (_cart: string, provider: string) =>
    void calls.push(["open", provider]),
  completeCart: async () => {
    if (refusal) throw refusal
    return "order_1"
  },
}))
vi.mock("./payment-methods", () => ({
  fetchPaymentMethods: async (): Promise<PaymentMethod[]> =>
    [TRANSFER, COD].map((providerId) => ({
      ...{ providerId, kind: null, name: { id: "", en: "" }, reason: null },
      ...{ fundHolder: "", isAllowed: true },
      fee: providerId === COD ? fee : 0,
    })),
}))

const { placeOrder, prepareOrder } = await import("./prepare-order")

const shipping = {
  ...{ code: "regular", name: "Reguler", amount: 13_000, insurance: 0 },
  ...{ daysMin: 1, daysMax: 2 },
}
const group: CartGroup = {
  pesantren: { id: PSN, slug: "a", name: "A", district: "Cicurug" },
  ...{ lines: [], subtotal: 50_000, weightGrams: 500, shipping },
  ...{ services: [shipping], unavailable: [], pickup: null, stuck: null },
  ...{ isClosed: false, reopensOn: null },
}
const cart = (
  provider: string | null,
  {
    codFee = 0,
    shippingTotal = 13_000,
  }: { codFee?: number; shippingTotal?: number | null } = {}
): Cart => ({
  ...{ id: "cart_1", regionId: "reg", email: "", address: null },
  ...{ groups: [group], pieces: 1, itemTotal: 50_000, discountTotal: 0 },
  ...{ shippingTotal, codFee, codFeeDue: codFee, total: 63_000 + codFee },
  session: provider
    ? {
        ...{ id: "payses", provider_id: provider, status: "pending" },
        ...{ amount: 63_000 + codFee, data: {}, qris: null, redirect: null },
      }
    : null,
})
const choices = { [PSN]: "regular" }

beforeEach(() => {
  calls.length = 0
  fee = 5_000
  refusal = null
})

describe("prepareOrder", () => {
  it("charges the fee of paying at the door before its session opens", async () => {
    expect(await prepareOrder(cart(TRANSFER), { pay: COD })).toBe(true)
    expect(calls).toEqual([
      ["send", choices, true],
      ["open", COD],
    ])
  })

  it("takes the fee off for who pays by another way", async () => {
    expect(
      await prepareOrder(cart(COD, { codFee: 5_000 }), { pay: TRANSFER })
    ).toBe(true)
    expect(calls).toEqual([
      ["send", choices, false],
      ["open", TRANSFER],
    ])
  })

  it("leaves alone what is charged already, and asks nothing of other ways", async () => {
    const paid = cart(COD, { codFee: 5_000 })
    expect(await prepareOrder(paid, { pay: COD })).toBe(false)
    expect(await prepareOrder(cart(TRANSFER), { pay: TRANSFER })).toBe(false)
    expect(calls).toEqual([])
  })

  it("charges a fee that has changed", async () => {
    fee = 7_000
    await prepareOrder(cart(COD, { codFee: 5_000 }), { pay: COD })
    expect(calls).toEqual([
      ["send", choices, true],
      ["open", COD],
    ])
  })

  it("chooses the delivery first where there is none", async () => {
    await prepareOrder(cart(null, { shippingTotal: null }))
    expect(calls).toEqual([
      ["send", choices],
      ["open", TRANSFER],
    ])
  })
})

describe("placeOrder", () => {
  it("orders nothing at a fee that was not on the page, and charges the new one", async () => {
    const paid = cart(COD, { codFee: 5_000 })
    expect(await placeOrder(paid, { pay: COD })).toBe("order_1")
    fee = 7_000
    refusal = new ApiError(400, "cod_fee_differs", "")
    expect(await placeOrder(paid, { pay: COD })).toBeUndefined()
    expect(calls).toEqual([
      ["send", choices, true],
      ["open", COD],
    ])
  })

  it("hands on every other refusal", async () => {
    refusal = new ApiError(400, "method_off", "")
    await expect(placeOrder(cart(COD), { pay: COD })).rejects.toBe(refusal)
  })
})
