import { describe, expect, it } from "vitest"
import { signConfirmation } from "../../lib/confirmation"
import { CodPaymentProvider } from "./service"

const secret = "a secret of the tests"
const provider = (given: unknown = { secret }) =>
  new CodPaymentProvider({}, given)
const opened = (amount = 143_000, given?: unknown) =>
  provider(given).initiatePayment({
    amount,
    currency_code: "idr",
    data: { session_id: "payses_1" },
  })

describe("options", () => {
  it.each([{ limit: 0 }, { limit: 1.5 }, { secret: "short" }, { batas: 1 }])(
    "refuse %j",
    (wrong) => {
      expect(() => provider(wrong)).toThrow(/COD provider/)
      expect(() => CodPaymentProvider.validateOptions(wrong)).toThrow()
    }
  )
})

describe("a payment on delivery", () => {
  it("names what the courier collects", async () => {
    expect(await opened()).toEqual({
      id: "payses_1",
      status: "pending",
      data: {
        session_id: "payses_1",
        reference: "payses_1",
        amount: 143_000,
        remittance: null,
      },
    })
  })

  it.each([
    [5_000_001, undefined],
    [100_001, { limit: 100_000 }],
    [0, undefined],
  ])("is not for %i rupiah", async (amount, given) => {
    await expect(opened(amount, given)).rejects.toMatchObject({
      code: "cod_amount_refused",
    })
  })

  it("is authorised when the order is placed, however often", async () => {
    const { data } = await opened()
    const once = await provider().authorizePayment({ data: data ?? {} })
    expect(once.status).toBe("authorized")
    expect(await provider().authorizePayment({ data: once.data })).toEqual(once)
  })

  it("throws away what a buyer posts as remitted", async () => {
    const { data } = await opened()
    const placed = await provider().authorizePayment({
      data: { ...data, remittance: { amount: 143_000, row_id: "x", mac: "0" } },
    })
    expect(placed.data["remittance"]).toBeNull()
  })
})

describe("capturePayment", () => {
  const facts = {
    purpose: "cod" as const,
    ...{ session_id: "payses_1", amount: 143_000, row_id: "codcash_1" },
  }

  it("needs the cash", async () => {
    const { data } = await opened()
    await expect(
      provider().capturePayment({ data: data ?? {} })
    ).rejects.toMatchObject({ code: "cod_cash_not_remitted" })
  })

  it("takes the proof that it was handed over", async () => {
    const { data } = await opened()
    const remitted = { ...data, remittance: signConfirmation(facts, secret) }
    expect(await provider().capturePayment({ data: remitted })).toEqual({
      data: remitted,
    })
  })

  it.each([
    signConfirmation({ ...facts, amount: 100_000 }, secret),
    signConfirmation(facts, "not our secret, but long"),
    signConfirmation({ ...facts, purpose: "qris" }, secret),
  ])("takes no other proof", async (remittance) => {
    const { data } = await opened()
    await expect(
      provider().capturePayment({ data: { ...data, remittance } })
    ).rejects.toMatchObject({ code: "cod_cash_not_remitted" })
  })
})

describe("what moves no money", () => {
  it.each([
    "refundPayment",
    "cancelPayment",
    "deletePayment",
    "retrievePayment",
  ] as const)("%s keeps the record", async (method) => {
    expect(await provider()[method]({ data: { a: 1 } })).toEqual({
      data: { a: 1 },
    })
  })
})
