import { describe, expect, it } from "vitest"
import { signConfirmation } from "../../lib/confirmation"
import { parseQris } from "../../lib/qris/parse"
import { withAmount } from "../../lib/qris/with-amount"
import { QrisPaymentProvider } from "./service"

const code =
  "00020101021126670016ID.CO.CONTOH.WWW01189360099900000000010214PASARSANTRI0010303UMI51440014ID.CO.QRIS.WWW0215ID10200000000010303UMI5204539953033605802ID5919PASAR SANTRI CONTOH6005GARUT61054415163047BCB"
const secret = "a secret of the tests"
const options = { code, fundHolder: "Koperasi", secret, hours: 6 }
const provider = (given: unknown = options) =>
  new QrisPaymentProvider({}, given)

const started = (given: unknown = options, amount = 143_000) =>
  provider(given).initiatePayment({
    amount,
    currency_code: "idr",
    data: { session_id: "payses_1" },
  })

describe("options", () => {
  it.each([
    ["a code without a named fund holder", { code, secret }],
    ["a code without a secret", { code, fundHolder: "Koperasi" }],
    ["a damaged code", { ...options, code: code.replace("GARUT", "GARUD") }],
    ["half a code", { ...options, code: code.slice(0, -4) }],
    ["a dynamic code", { ...options, code: withAmount(code, 1_000) }],
    ["the amount in the code unasked", { ...options, amountInCode: true }],
    ["three days", { hours: 72 }],
    ["an unknown key", { kode: code }],
  ])("refuse %s", (_, wrong) => {
    expect(() => provider(wrong)).toThrow(/QRIS provider/)
    expect(() => QrisPaymentProvider.validateOptions(wrong)).toThrow()
  })

  it("say what is wrong with a code", () => {
    const damaged = { ...options, code: code.replace("GARUT", "GARUD") }
    expect(() => provider(damaged)).toThrow(/code: .*tag 63/)
  })

  it("may name no code: then nothing can be paid by QRIS", async () => {
    await expect(started({})).rejects.toMatchObject({
      code: "qris_not_configured",
      messages: { id: expect.any(String), en: expect.any(String) },
    })
  })
})

describe("initiatePayment", () => {
  it("tells what to scan, the amount and whom it goes to", async () => {
    expect(await started()).toEqual({
      id: "payses_1",
      status: "pending",
      data: {
        session_id: "payses_1",
        reference: "payses_1",
        instructions: {
          payload: code,
          has_amount: false,
          amount: 143_000,
          merchant_name: "PASAR SANTRI CONTOH",
          merchant_city: "GARUT",
          nmid: "ID1020000000001",
          fund_holder: "Koperasi",
          hours: 6,
        },
        expires_at: null,
        confirmation: null,
      },
    })
  })

  it("puts the amount into the code where the acquirer agreed", async () => {
    const { data } = await started({
      ...options,
      amountInCode: true,
      acquirerConsent: "surat 12/2026",
    })
    const shown = data?.["instructions"] as { payload: string }
    expect(parseQris(shown.payload)).toMatchObject({
      kind: "dynamic",
      amount: 143_000,
    })
  })

  it.each([
    [options, 10_000_001],
    [{ ...options, limit: 100_000 }, 100_001],
    [options, 0.5],
    [options, 0],
  ])("refuses what a payment may not be", async (given, amount) => {
    await expect(started(given, amount)).rejects.toMatchObject({
      code: "qris_amount_refused",
    })
  })
})

const money = {
  purpose: "qris" as const,
  ...{ session_id: "payses_1", amount: 143_000, row_id: "srow_1" },
}

describe("authorizePayment", () => {
  const placed = async (confirmation: unknown = null) => {
    const { data } = await started()
    return provider().authorizePayment({ data: { ...data, confirmation } })
  }

  it("awaits the money for the hours that were promised", async () => {
    const before = Date.now()
    const { status, data } = await placed()
    expect(status).toBe("pending_authorization")
    const left = Date.parse(String(data["expires_at"])) - before
    expect(left).toBeGreaterThanOrEqual(6 * 3_600_000 - 1)
    expect(left).toBeLessThan(6 * 3_600_000 + 5_000)
  })

  it("does not start the clock again", async () => {
    const once = await placed()
    expect(await provider().authorizePayment({ data: once.data })).toEqual(once)
  })

  it("is captured once the acquirer's report has it", async () => {
    const confirmation = signConfirmation(money, secret)
    const { status, data } = await placed(confirmation)
    expect(status).toBe("captured")
    expect(data["confirmation"]).toEqual(confirmation)
    expect((await provider().getPaymentStatus({ data })).status).toBe(
      "captured"
    )
  })

  it.each([
    ["a flag", "paid"],
    ["a proof of less", signConfirmation({ ...money, amount: 1 }, secret)],
    [
      "a proof of somebody else",
      signConfirmation(money, "not our secret, but long"),
    ],
    [
      "a proof of a transfer",
      signConfirmation({ ...money, purpose: "transfer" }, secret),
    ],
  ])("does not believe %s", async (_, forged) => {
    const { status, data } = await placed(forged)
    expect(status).toBe("pending_authorization")
    expect(data["confirmation"]).toBeNull()
  })

  it("reads no instructions of a buyer's own making", async () => {
    const result = await provider().authorizePayment({
      data: { instructions: { payload: "me", hours: 9_999 } },
    })
    expect(result.data).toMatchObject({ instructions: null })
  })
})
