import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { StripeFake } from "../../../../../tests/support/fakes/stripe.ts"
import {
  ASKING_CARD,
  DECLINED_CARD,
  GOOD_CARD,
} from "../../../../../tests/support/fakes/stripe/cards.ts"
import { StripePaymentProvider } from "./service"

const fake = new StripeFake()
let provider: StripePaymentProvider

beforeAll(async () => {
  await fake.start()
  provider = new StripePaymentProvider({}, fake.options)
})
afterAll(() => fake.stop())

let count = 0
const newSession = () => `payses_${(count += 1)}`

type Data = Record<string, unknown>

/** A session as core makes one, with what a browser posted below it. */
async function open(amount = 143_000, posted: Data = {}) {
  const id = newSession()
  const { data = {}, status } = await provider.initiatePayment({
    amount,
    currency_code: "idr",
    data: { ...posted, session_id: id },
    context: { idempotency_key: id },
  })
  return { id, status, data: { ...posted, ...data } as Data }
}

const intentOf = (data: Data) => fake.api.book.get(String(data["reference"]))

/** A session whose card holds the money. */
async function held(amount?: number) {
  const { data } = await open(amount)
  await fake.pay(intentOf(data), GOOD_CARD)
  return (await provider.authorizePayment({ data })).data ?? {}
}

/** A payment whose money was taken. */
async function taken(amount?: number) {
  const data = await held(amount)
  return (await provider.capturePayment({ data })).data
}

describe("initiatePayment", () => {
  it("makes an intent that only holds a card's money, in hundredths", async () => {
    const { id, status, data } = await open(143_000)
    expect(status).toBe("pending")
    expect(data).toEqual({
      session_id: id,
      reference: expect.stringMatching(/^pi_/),
      client_secret: expect.stringContaining("_secret"),
      publishable_key: fake.options.publishableKey,
      amount: 143_000,
      state: "pending",
      refunds: {},
    })
    expect(intentOf(data)).toMatchObject({
      amount: 14_300_000,
      currency: "idr",
      capture_method: "manual",
      metadata: {
        session_id: id,
        shop: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    })
    const [sent] = fake.heard.slice(-1)
    expect(sent?.key).toBe(`${id}:create`)
    expect(sent?.body).toContain("allowed_payment_method_types[0]=card")
  })

  it("writes over whatever was posted under a key that is read", async () => {
    const posted = {
      reference: "pi_foreign",
      client_secret: "mine",
      publishable_key: "pk_mine",
      amount: 1,
      state: "captured",
    }
    const { data } = await open(50_000, posted)
    for (const [key, value] of Object.entries(posted))
      expect(data[key]).not.toBe(value)
  })

  it("makes one intent however often it is asked with one key", async () => {
    const session = newSession()
    const ask = () =>
      provider.initiatePayment({
        amount: 20_000,
        currency_code: "IDR",
        data: { session_id: session },
        context: { idempotency_key: session },
      })
    const [first, again] = [await ask(), await ask()]
    expect(again.id).toBe(first.id)
  })

  it.each([
    ["card_currency_unsupported", 50_000, "usd"],
    ["card_amount_not_whole", 50_000.5, "idr"],
    ["card_amount_too_small", 9_999, "idr"],
    ["card_amount_too_large", 100_000_001, "idr"],
  ])("refuses with %s", async (code, amount, currency_code) => {
    const call = provider.initiatePayment({
      amount,
      currency_code,
      data: { session_id: newSession() },
    })
    await expect(call).rejects.toMatchObject({
      code,
      messages: { id: expect.any(String), en: expect.any(String) },
    })
  })
})

describe("authorizePayment", () => {
  it("believes what Stripe says: the money is held", async () => {
    const { data } = await open()
    await fake.pay(intentOf(data), GOOD_CARD)
    const placed = await provider.authorizePayment({ data })
    expect(placed.status).toBe("authorized")
    expect(placed.data).toMatchObject({
      state: "authorized",
      client_secret: null,
    })
    expect(await provider.authorizePayment({ data })).toEqual(placed)
  })

  it("believes no browser", async () => {
    const { data } = await open()
    const forged = { ...data, state: "captured", status: "succeeded" }
    await expect(
      provider.authorizePayment({ data: forged })
    ).rejects.toMatchObject({ code: "card_payment_unfinished" })
  })

  it("takes a card after its bank has asked", async () => {
    const { data } = await open()
    await fake.pay(intentOf(data), ASKING_CARD, "complete")
    const { status } = await provider.authorizePayment({ data })
    expect(status).toBe("authorized")
  })

  it("lets a buyer try another card after one was declined", async () => {
    const { data } = await open()
    await fake.pay(intentOf(data), ASKING_CARD, "fail")
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      code: "card_declined",
    })
    await fake.pay(intentOf(data), DECLINED_CARD)
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      code: "card_declined",
    })
    expect(await provider.getPaymentStatus({ data })).toMatchObject({
      status: "error",
      data: { state: "failed", client_secret: data["client_secret"] },
    })
    await fake.pay(intentOf(data), GOOD_CARD)
    const { status } = await provider.authorizePayment({ data })
    expect(status).toBe("authorized")
  })

  it("says that a cancelled intent is no payment", async () => {
    const { data } = await open()
    fake.api.book.cancel(intentOf(data).id)
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      code: "card_payment_canceled",
    })
  })

  it.each<[string, (data: Data) => Data]>([
    ["another amount", (data) => ({ ...data, amount: 143_001 })],
    ["another session", (data) => ({ ...data, session_id: "payses_x" })],
  ])("never takes the money of %s", async (_, twist) => {
    const { data } = await open()
    await fake.pay(intentOf(data), GOOD_CARD)
    await expect(
      provider.authorizePayment({ data: twist(data) })
    ).rejects.toMatchObject({ code: "card_payment_differs" })
  })

  it("knows nothing of data that is not ours", async () => {
    await expect(
      provider.authorizePayment({ data: { id: "pi_1" } })
    ).rejects.toMatchObject({ code: "card_session_unknown" })
  })
})

describe("updatePayment", () => {
  it("asks for the new total, and does nothing for the same", async () => {
    const { data } = await open(50_000)
    const before = fake.heard.length
    const change = (amount: number) =>
      provider.updatePayment({ amount, currency_code: "idr", data })
    expect(await change(50_000)).toEqual({ data })
    expect(fake.heard.length).toBe(before)
    const { data: changed } = await change(61_500)
    expect(changed).toMatchObject({ amount: 61_500 })
    expect(intentOf(data).amount).toBe(6_150_000)
  })

  it("keeps the total of a card that was used", async () => {
    const data = await held(50_000)
    await expect(
      provider.updatePayment({ amount: 61_500, currency_code: "idr", data })
    ).rejects.toMatchObject({ code: "card_session_started" })
  })
})

describe("capturePayment", () => {
  it("takes the whole, once, and may be repeated under any key", async () => {
    const data = await held(75_000)
    for (const idempotency_key of ["capt_1", "capt_1", "capt_2"]) {
      const captured = await provider.capturePayment({
        data,
        context: { idempotency_key },
      })
      expect(captured.data).toMatchObject({ state: "captured", amount: 75_000 })
    }
    expect(intentOf(data).amount_received).toBe(7_500_000)
  })

  it("says that what was held is gone", async () => {
    const data = await held()
    fake.api.book.cancel(intentOf(data).id)
    await expect(provider.capturePayment({ data })).rejects.toMatchObject({
      code: "card_payment_canceled",
    })
  })
})

describe("refundPayment", () => {
  it("pays back once per key, until nothing is left", async () => {
    const data = await taken(90_000)
    const back = (amount: number, idempotency_key: string) =>
      provider.refundPayment({ amount, data, context: { idempotency_key } })
    expect((await back(30_000, "ref_1")).data).toMatchObject({
      state: "partially_refunded",
    })
    await back(30_000, "ref_1")
    expect(intentOf(data).latest_charge?.amount_refunded).toBe(3_000_000)
    expect((await back(60_000, "ref_2")).data).toMatchObject({
      state: "refunded",
    })
  })

  it("owes what does not go back, and keeps what was said before", async () => {
    const data = await taken()
    const back = (given: Record<string, unknown>, idempotency_key: string) =>
      provider.refundPayment({
        ...{ amount: 10_000, data: given },
        context: { idempotency_key },
      })
    const sent = (await back(data, "ref_a")).data
    fake.api.refunds.outcome = "failed"
    const failed = await back(sent, "ref_b")
    fake.api.refunds.outcome = "succeeded"
    expect(failed.data["refunds"]).toEqual({
      ref_a: { amount: 10_000, state: "sent" },
      ref_b: { amount: 10_000, state: "owed" },
    })
  })

  it("never pays back more than was taken", async () => {
    const data = await taken(40_000)
    const context = { idempotency_key: "ref_more" }
    expect(
      (await provider.refundPayment({ amount: 40_001, data, context })).data
    ).toMatchObject({ refunds: { ref_more: { state: "owed" } } })
    await expect(
      provider.refundPayment({ amount: 40_000, data })
    ).rejects.toMatchObject({ code: "card_refund_refused" })
    expect(intentOf(data).latest_charge?.amount_refunded).toBe(0)
  })
})

describe("cancelPayment and deletePayment", () => {
  it("free what is held, as often as they are called", async () => {
    const data = await held()
    for (const act of ["cancelPayment", "deletePayment"] as const)
      expect((await provider[act]({ data })).data).toMatchObject({
        state: "canceled",
      })
    expect(intentOf(data)).toMatchObject({
      status: "canceled",
      amount_received: 0,
    })
  })

  it("pay back what was taken, and only what is left of it", async () => {
    const data = await taken(80_000)
    const context = { idempotency_key: "ref_part" }
    await provider.refundPayment({ amount: 30_000, data, context })
    for (let turn = 0; turn < 2; turn += 1)
      expect((await provider.cancelPayment({ data })).data).toMatchObject({
        state: "refunded",
      })
    const mine = fake.api.refunds.made.filter(
      ({ payment_intent }) => payment_intent === data["reference"]
    )
    expect(mine.map(({ amount }) => amount)).toEqual([3_000_000, 5_000_000])
  })

  it("pass over a session without an intent", async () => {
    const data = { session_id: "payses_x" }
    expect(await provider.deletePayment({ data })).toEqual({ data })
    expect(await provider.deletePayment({})).toEqual({ data: {} })
  })

  it("never touch the intent of another session", async () => {
    const victim = await held()
    const posted = { ...victim, session_id: "payses_mine" }
    await expect(
      provider.deletePayment({ data: posted })
    ).rejects.toMatchObject({ code: "card_payment_differs" })
    expect(intentOf(victim).status).toBe("requires_capture")
  })
})

it("leaves webhooks to the inbox", async () => {
  expect(await provider.getWebhookActionAndData()).toEqual({
    action: "not_supported",
  })
})
