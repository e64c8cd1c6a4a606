import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { MidtransFake } from "../../../../../tests/support/fakes/midtrans/index.ts"
import { MidtransPaymentProvider } from "./service"

const KEYS = { serverKey: "SB-Mid-server-uji", clientKey: "SB-Mid-client-uji" }
const SESSION = "payses_01UJI000000000000000000001"
const FIRST = `${SESSION}-1`

const fake = new MidtransFake(KEYS.serverKey)
beforeAll(() => fake.start())
afterAll(() => fake.stop())
beforeEach(() => {
  fake.ledger.pages.clear()
  fake.ledger.transactions.clear()
  fake.troubles.length = 0
  fake.calls.length = 0
})

const options = (rest: object = {}) => ({
  ...KEYS,
  fundHolder: "Koperasi",
  host: fake.url,
  finishUrl: "http://toko.test/bayar/selesai",
  hours: 6,
  deadlineMs: 300,
  ...rest,
})
const provider = (rest: object = {}) =>
  new MidtransPaymentProvider({}, options(rest))

const started = async (posted: object = {}) => {
  const { data } = await provider().initiatePayment({
    amount: 150_000,
    currency_code: "idr",
    data: { ...posted, session_id: SESSION },
  })
  return { ...posted, ...data }
}
const placed = async () =>
  (await provider().authorizePayment({ data: await started() })).data ?? {}

describe("options", () => {
  it.each([
    ["no key of ours", { serverKey: undefined }],
    ["nobody who holds the money", { fundHolder: undefined }],
    ["an unknown key", { server_key: "x" }],
    ["three days", { hours: 72 }],
    ["half an address", { finishUrl: "/bayar" }],
    ["a method with spaces", { methods: ["bca va"] }],
    ["an endless deadline", { deadlineMs: 60_000 }],
  ])("refuse %s", (_, wrong) => {
    expect(() => provider(wrong)).toThrow(/Midtrans provider/)
    expect(() =>
      MidtransPaymentProvider.validateOptions(options(wrong))
    ).toThrow()
  })
})

describe("initiatePayment", () => {
  it("opens nothing at Midtrans: totals still change", async () => {
    expect(await started()).toMatchObject({
      reference: FIRST,
      amount: 150_000,
      redirect_url: null,
      expires_at: null,
    })
    expect(fake.calls).toEqual([])
  })

  it("writes over whatever was posted under a key that is trusted", async () => {
    const posted = {
      reference: "payses_orang_lain-1",
      amount: 1,
      redirect_url: "http://penipu.test",
      token: "x",
      attempt: 9,
      refunds: { re_1: { amount: 1, state: "sent" } },
    }
    expect(await started(posted)).toMatchObject({
      reference: FIRST,
      amount: 150_000,
      redirect_url: null,
      token: null,
      attempt: 1,
      refunds: {},
    })
  })

  it.each([
    ["half a rupiah", 1000.5, "idr"],
    ["dollars", 10, "usd"],
  ])("refuses %s", async (_, amount, currency_code) => {
    const call = provider().initiatePayment({
      amount,
      currency_code,
      data: { session_id: SESSION },
    })
    await expect(call).rejects.toMatchObject({ code: "gateway_amount_unfit" })
  })
})

describe("authorizePayment", () => {
  it("opens one page for the exact amount, and the order waits", async () => {
    const result = await provider().authorizePayment({ data: await started() })
    expect(result.status).toBe("pending_authorization")
    const { redirect_url, expires_at, token } = result.data ?? {}
    expect(redirect_url).toContain(`/redirection/${String(token)}`)
    const left = Date.parse(String(expires_at)) - Date.now()
    expect(left).toBeGreaterThan(6 * 3_600_000 - 5_000)
    expect(left).toBeLessThanOrEqual(6 * 3_600_000)
    expect([...fake.ledger.pages.values()]).toMatchObject([
      { order_id: FIRST, gross_amount: 150_000 },
    ])
  })

  it("asks, and opens nothing again, while nobody has paid", async () => {
    const data = await placed()
    const again = await provider().authorizePayment({ data })
    expect(again).toEqual({ status: "pending_authorization", data })
    expect(fake.ledger.pages.size).toBe(1)
  })

  it.each([
    ["settlement", "bank_transfer", "captured"],
    ["capture", "credit_card", "captured"],
    ["authorize", "credit_card", "authorized"],
    ["pending", "bank_transfer", "pending_authorization"],
    ["deny", "credit_card", "pending_authorization"],
  ] as const)(
    "takes %s by %s for %s",
    async (transaction_status, payment_type, status) => {
      const data = await placed()
      fake.ledger.pay(FIRST, { transaction_status, payment_type })
      expect(await provider().authorizePayment({ data })).toEqual({
        status,
        data,
      })
    }
  )

  it.each([
    ["another amount", { gross_amount: 149_999 }],
    ["another currency", { currency: "USD" }],
    [
      "a challenge",
      {
        payment_type: "credit_card",
        transaction_status: "capture",
        fraud_status: "challenge",
      },
    ],
  ] as const)("never takes %s for paid", async (_, change) => {
    const data = await placed()
    fake.ledger.pay(FIRST, { transaction_status: "settlement", ...change })
    const { status } = await provider().authorizePayment({ data })
    expect(status).toBe("pending_authorization")
  })

  it("never believes the data, only Midtrans", async () => {
    const data = await started({
      status: "captured",
      transaction_status: "settlement",
    })
    const { status } = await provider().authorizePayment({ data })
    expect(status).toBe("pending_authorization")
  })

  it("opens another page when the last one ended unpaid", async () => {
    const data = await placed()
    fake.ledger.pay(FIRST, { transaction_status: "expire" })
    const again = await provider().authorizePayment({ data })
    expect(again.data).toMatchObject({ reference: `${SESSION}-2`, attempt: 2 })
    expect(fake.ledger.pages.size).toBe(2)
  })

  it("goes on under the next number when an answer was lost", async () => {
    const data = await started()
    fake.troubles.push({ kind: "lost" })
    await expect(provider().authorizePayment({ data })).rejects.toMatchObject({
      code: "gateway_unavailable",
    })
    const again = await provider().authorizePayment({ data })
    expect(again.data).toMatchObject({ reference: `${SESSION}-2` })
  })

  it.each([
    [{ kind: "status", status: 503 }],
    [{ kind: "garbage" }],
    [{ kind: "huge" }],
    [{ kind: "slow", ms: 900 }],
    [{ kind: "lost" }],
  ] as const)("knows nothing after %o", async (trouble) => {
    const data = await placed()
    fake.ledger.pay(FIRST, { transaction_status: "settlement" })
    fake.troubles.push(trouble)
    await expect(provider().authorizePayment({ data })).rejects.toMatchObject({
      code: "gateway_unavailable",
      messages: { id: expect.any(String), en: expect.any(String) },
    })
  })

  it("knows nothing with a wrong key", async () => {
    const data = await placed()
    const stranger = provider({ serverKey: "SB-Mid-server-lain" })
    await expect(stranger.authorizePayment({ data })).rejects.toMatchObject({
      code: "gateway_unavailable",
    })
  })
})

describe("capturePayment", () => {
  it("takes what a card has reserved, and minds no repeat", async () => {
    const data = await placed()
    fake.ledger.pay(FIRST, {
      transaction_status: "authorize",
      payment_type: "credit_card",
    })
    expect(await provider().capturePayment({ data })).toEqual({ data })
    expect(await provider().capturePayment({ data })).toEqual({ data })
    expect(fake.ledger.find(FIRST)?.transaction_status).toBe("capture")
  })

  it("refuses where there is no money", async () => {
    await expect(
      provider().capturePayment({ data: await placed() })
    ).rejects.toMatchObject({ code: "payment_not_captured" })
  })
})

describe("refundPayment", () => {
  const settled = async (payment_type: string) => {
    const data = await placed()
    fake.ledger.pay(FIRST, { transaction_status: "settlement", payment_type })
    return data
  }
  const refund = (
    data: Record<string, unknown>,
    amount: number,
    key = "ref_1"
  ) =>
    provider().refundPayment({
      data,
      amount,
      context: { idempotency_key: key },
    })

  it.each(["qris", "gopay", "credit_card"])(
    "pays back by %s, in parts",
    async (method) => {
      const data = await settled(method)
      const once = await refund(data, 50_000)
      expect(once.data).toMatchObject({
        refunds: { ref_1: { amount: 50_000, state: "sent" } },
      })
      const twice = await refund(once.data ?? {}, 100_000, "ref_2")
      expect(twice.data).toMatchObject({
        refunds: { ref_2: { state: "sent" } },
      })
      expect(fake.ledger.find(FIRST)?.transaction_status).toBe("refund")
    }
  )

  it("pays back once, whatever is repeated", async () => {
    const data = await settled("qris")
    await refund(data, 50_000)
    await refund(data, 50_000)
    expect(fake.ledger.find(FIRST)?.refunds).toEqual([
      { refund_key: "ref_1", amount: 50_000 },
    ])
  })

  it.each(["bank_transfer", "echannel", "cstore"])(
    "leaves %s for a person, and keeps the refund",
    async (method) => {
      const { data } = await refund(await settled(method), 150_000)
      expect(data).toMatchObject({
        refunds: { ref_1: { amount: 150_000, state: "owed" } },
      })
      expect(fake.ledger.find(FIRST)?.refunds).toEqual([])
    }
  )

  it("cancels a card that is not settled, whole only", async () => {
    const data = await placed()
    fake.ledger.pay(FIRST, {
      transaction_status: "capture",
      payment_type: "credit_card",
    })
    expect((await refund(data, 1_000)).data).toMatchObject({
      refunds: { ref_1: { state: "owed" } },
    })
    expect((await refund(data, 150_000)).data).toMatchObject({
      refunds: { ref_1: { state: "sent" } },
    })
    expect(fake.ledger.find(FIRST)?.transaction_status).toBe("cancel")
  })

  it.each([
    ["a cancelled card", "capture", 150_000],
    ["a refund", "settlement", 50_000],
  ] as const)(
    "finds %s whose answer was lost, and pays nothing twice",
    async (_, transaction_status, amount) => {
      const data = await placed()
      fake.ledger.pay(FIRST, {
        ...{ transaction_status, payment_type: "credit_card" },
      })
      fake.troubles.push({ kind: "slow", ms: 0 }, { kind: "lost" })
      expect((await refund(data, amount)).data).toMatchObject({
        refunds: { ref_1: { state: "unclear" } },
      })
      expect((await refund(data, amount)).data).toMatchObject({
        refunds: { ref_1: { state: "sent" } },
      })
      const { refunds = [] } = fake.ledger.find(FIRST) ?? {}
      expect(refunds).toHaveLength(transaction_status === "capture" ? 0 : 1)
    }
  )

  it("says that it is unclear when no answer came", async () => {
    const data = await settled("qris")
    fake.troubles.push({ kind: "slow", ms: 0 }, { kind: "lost" })
    expect((await refund(data, 50_000)).data).toMatchObject({
      refunds: { ref_1: { state: "unclear" } },
    })
  })
})

describe("what ends a payment", () => {
  it("deletePayment closes the page, and never throws", async () => {
    const data = await placed()
    fake.ledger.pay(FIRST, { transaction_status: "pending" })
    await provider().deletePayment({ data })
    expect([...fake.ledger.pages.values()][0]?.isClosed).toBe(true)
    expect(fake.ledger.find(FIRST)?.transaction_status).toBe("expire")
    fake.troubles.push({ kind: "status", status: 500 })
    await expect(provider().deletePayment({ data })).resolves.toEqual({ data })
    await expect(provider().deletePayment({ data: {} })).resolves.toEqual({
      data: {},
    })
  })

  it("cancelPayment frees what a card has reserved, and tolerates what is over", async () => {
    const data = await placed()
    fake.ledger.pay(FIRST, {
      transaction_status: "authorize",
      payment_type: "credit_card",
    })
    await provider().cancelPayment({ data })
    expect(fake.ledger.find(FIRST)?.transaction_status).toBe("cancel")
    await expect(provider().cancelPayment({ data })).resolves.toEqual({ data })
  })

  it("knows no webhooks of core's", async () => {
    expect(await provider().getWebhookActionAndData()).toEqual({
      action: "not_supported",
    })
  })
})
