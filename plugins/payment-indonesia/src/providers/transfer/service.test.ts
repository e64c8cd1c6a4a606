import { describe, expect, it } from "vitest"
import { signConfirmation } from "../../lib/confirmation"
import { TransferPaymentProvider } from "./service"

const SECRET = "a secret of the operator"

const accounts = [{ bank: "BSI", number: "7000000001", holder: "Koperasi" }]
const options = { accounts, fundHolder: "Koperasi", hours: 6 }
const provider = (given: unknown = options) =>
  new TransferPaymentProvider({}, given)

const started = (data: Record<string, unknown> = {}) =>
  provider().initiatePayment({
    amount: 143_000,
    currency_code: "idr",
    data: { ...data, session_id: "payses_1" },
  })

describe("options", () => {
  it.each([
    ["accounts without a named fund holder", { accounts }],
    ["a blank fund holder", { accounts, fundHolder: "  " }],
    ["an account in another name", { accounts, fundHolder: "Yayasan" }],
    ["a fund holder that is an office", { fundHolder: "Dinas Koperasi" }],
    ["one hour", { hours: 1 }],
    ["three days", { hours: 72 }],
    ["half an account", { accounts: [{ bank: "BSI" }], fundHolder: "K" }],
    ["an unknown key", { acounts: [] }],
  ])("refuse %s", (_, wrong) => {
    expect(() => provider(wrong)).toThrow(/transfer provider/)
    expect(() => TransferPaymentProvider.validateOptions(wrong)).toThrow()
  })

  it("compare names without case and punctuation", () => {
    const holder = "KOPERASI  SANTRI, JAWA-BARAT"
    const named = { accounts: [{ bank: "BSI", number: "7000000001", holder }] }
    const fundHolder = "Koperasi Santri Jawa Barat"
    expect(() => provider({ ...named, fundHolder })).not.toThrow()
  })

  it("say which account is in another name", () => {
    const [account] = accounts
    const wrong = { accounts: [account, { ...account, holder: "Budi" }] }
    expect(() => provider({ ...wrong, fundHolder: "Koperasi" })).toThrow(
      /accounts\.1\.holder: "Budi" is not the fund holder "Koperasi"/
    )
  })

  it("may name no account: then nothing can be paid by transfer", async () => {
    const call = provider({}).initiatePayment({
      amount: 1,
      currency_code: "idr",
      data: {},
    })
    await expect(call).rejects.toMatchObject({
      code: "transfer_not_configured",
      messages: { id: expect.any(String), en: expect.any(String) },
    })
  })
})

describe("initiatePayment", () => {
  it("tells where to pay, who holds the money and how long there is", async () => {
    expect(await started()).toEqual({
      id: "payses_1",
      status: "pending",
      data: {
        session_id: "payses_1",
        reference: "payses_1",
        amount: 143_000,
        instructions: { accounts, fund_holder: "Koperasi", hours: 6 },
        expires_at: null,
        confirmation: null,
      },
    })
  })

  it("tells what the administrator keeps, where the money module is given", async () => {
    const money = {
      accountsInForce: async () => [
        {
          id: "facc_1",
          ...accounts[0],
          number: "81",
          fund_holder: "Koperasi 2",
        },
      ],
      settingsInForce: async () => ({ transfer_hours: 12 }),
    }
    const { data } = await new TransferPaymentProvider(
      { money },
      {}
    ).initiatePayment({ amount: 1, currency_code: "idr", data: {} })
    expect(data).toMatchObject({
      instructions: {
        accounts: [{ bank: "BSI", number: "81", holder: "Koperasi" }],
        fund_holder: "Koperasi 2",
        hours: 12,
      },
    })
  })

  it("writes over whatever was posted under a key that is trusted", async () => {
    const posted = {
      expires_at: "2099-01-01T00:00:00Z",
      confirmation: "paid",
      instructions: { hours: 9999, accounts: [], fund_holder: "me" },
    }
    const { data } = await started(posted)
    expect({ ...posted, ...data }).toMatchObject({
      expires_at: null,
      confirmation: null,
      instructions: { hours: 6, accounts },
    })
  })
})

describe("authorizePayment", () => {
  it("awaits the money for the hours that were promised", async () => {
    const { data } = await started()
    const before = Date.now()
    const placed = await provider({
      ...options,
      hours: 48,
    }).authorizePayment({ data: data ?? {} })
    expect(placed.status).toBe("pending_authorization")
    const until = Date.parse(String(placed.data?.["expires_at"]))
    expect(until - before).toBeGreaterThanOrEqual(6 * 3_600_000 - 1)
    expect(until - before).toBeLessThan(6 * 3_600_000 + 5_000)
  })

  it("does not start the clock again", async () => {
    const { data } = await started()
    const once = await provider().authorizePayment({ data: data ?? {} })
    const twice = await provider().authorizePayment({ data: once.data ?? {} })
    expect(twice).toEqual(once)
  })

  it("takes as captured what the bank's statement confirms", async () => {
    const { data } = await started()
    const signed = provider({ ...options, secret: SECRET })
    const of = (amount: number, session_id = "payses_1") =>
      signed.authorizePayment({
        data: {
          ...data,
          confirmation: signConfirmation(
            { purpose: "transfer", session_id, amount, row_id: "srow_1" },
            SECRET
          ),
        },
      })
    expect((await of(143_000)).status).toBe("captured")
    expect((await of(142_999)).status).toBe("pending_authorization")
    expect((await of(143_000, "payses_2")).status).toBe("pending_authorization")
    expect(await signed.getPaymentStatus({ data: data ?? {} })).toMatchObject({
      status: "pending_authorization",
    })
  })

  it("believes no confirmation without a secret of its own", async () => {
    const { data } = await started()
    const confirmation = signConfirmation(
      {
        purpose: "transfer",
        session_id: "payses_1",
        amount: 143_000,
        row_id: "srow_1",
      },
      SECRET
    )
    const result = await provider().authorizePayment({
      data: { ...data, confirmation },
    })
    expect(result.status).toBe("pending_authorization")
  })

  it("is never more than awaiting, whatever the data says", async () => {
    const forged = { confirmation: "paid", status: "captured" }
    const result = await provider().authorizePayment({ data: forged })
    expect(result.status).toBe("pending_authorization")
    expect(result.data).toMatchObject({ confirmation: null })
  })
})

describe("what moves no money", () => {
  it.each([
    "capturePayment",
    "refundPayment",
    "cancelPayment",
    "deletePayment",
    "retrievePayment",
  ] as const)("%s keeps the record", async (method) => {
    expect(await provider()[method]({ data: { a: 1 } })).toEqual({
      data: { a: 1 },
    })
  })

  it("knows no webhooks", async () => {
    expect(await provider().getWebhookActionAndData()).toEqual({
      action: "not_supported",
    })
  })
})
