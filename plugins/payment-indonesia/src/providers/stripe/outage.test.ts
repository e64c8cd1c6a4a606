import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { StripeFake } from "../../../../../tests/support/fakes/stripe.ts"
import { GOOD_CARD } from "../../../../../tests/support/fakes/stripe/cards.ts"
import { createStripeGateway } from "./gateway"
import { parseStripeOptions } from "./options"
import { StripePaymentProvider } from "./service"

const fake = new StripeFake()
const warnings: string[] = []
const logger = { warn: (line: string) => warnings.push(line) }
let provider: StripePaymentProvider

beforeAll(async () => {
  await fake.start()
  provider = new StripePaymentProvider({ logger } as never, {
    ...fake.options,
    timeout: 400,
    retries: 1,
  })
})
afterEach(() => fake.mishaps.clear())
afterAll(() => fake.stop())

let count = 0

async function open() {
  const session_id = `payses_${(count += 1)}`
  const { data = {} } = await provider.initiatePayment({
    amount: 55_000,
    currency_code: "idr",
    data: { session_id },
    context: { idempotency_key: session_id },
  })
  return data
}

const intents = () => fake.api.book.intents.size

async function held() {
  const data = await open()
  const intent = fake.api.book.get(String(data["reference"]))
  await fake.pay(intent, GOOD_CARD)
  return { data, intent }
}

describe("when Stripe falters", () => {
  it("a 500 is tried again under the same key", async () => {
    const before = intents()
    fake.mishaps.plan({ on: /POST \/v1\/payment_intents$/, how: "error" })
    await open()
    expect(intents()).toBe(before + 1)
    const [first, second] = fake.heard.slice(-2)
    expect(first?.key).toBeDefined()
    expect(second?.key).toBe(first?.key)
  })

  it.each(["drop", "slow"] as const)(
    "an answer that is lost (%s) makes nothing twice",
    async (how) => {
      const before = intents()
      fake.mishaps.plan({ on: /POST/, how, ms: 900 })
      await open()
      expect(intents()).toBe(before + 1)
    }
  )

  it("a capture whose answer is lost is taken once", async () => {
    const { data, intent } = await held()
    fake.mishaps.plan({ on: /capture$/, how: "drop" })
    const captured = await provider.capturePayment({
      data,
      context: { idempotency_key: "capt_lost" },
    })
    expect(captured.data).toMatchObject({ state: "captured" })
    expect(intent.amount_received).toBe(5_500_000)
  })

  it("a refund whose answer is lost is paid back once", async () => {
    const { data, intent } = await held()
    await provider.capturePayment({ data })
    fake.mishaps.plan({ on: /refunds$/, how: "drop" })
    await provider.refundPayment({
      amount: 20_000,
      data,
      context: { idempotency_key: "ref_lost" },
    })
    expect(intent.latest_charge?.amount_refunded).toBe(2_000_000)
  })

  it("a refund that may have been made is unclear, and keeps its place", async () => {
    const { data, intent } = await held()
    await provider.capturePayment({ data })
    fake.mishaps.plan({ on: /refunds$/, how: "drop" })
    fake.mishaps.plan({ on: /./, how: "error", times: 9 })
    const order = { reference: intent.id, key: "ref_unsure", amount: 20_000 }
    const told = await provider.refundPayment({
      ...{ amount: order.amount, data },
      context: { idempotency_key: order.key },
    })
    expect(told.data).toMatchObject({
      reference: intent.id,
      refunds: { ref_unsure: { amount: 20_000, state: "unclear" } },
    })
    const gateway = createStripeGateway(parseStripeOptions(fake.options))
    await expect(gateway.refund?.(order)).rejects.toMatchObject({
      code: "card_gateway_unreachable",
    })
    fake.mishaps.clear()
    expect(await gateway.refund?.(order)).toBe("sent")
    expect(fake.api.refunds.of(intent.id)).toHaveLength(1)
    const much = { ...order, key: "ref_much", amount: 900_000 }
    expect(await gateway.refund?.(much)).toBe("owed")
  })

  it("says so in both languages, and writes no card and no key", async () => {
    fake.mishaps.plan({ on: /./, how: "error", times: 9 })
    await expect(open()).rejects.toMatchObject({
      code: "card_gateway_unreachable",
      messages: { id: expect.any(String), en: expect.any(String) },
    })
    expect(warnings.at(-1)).toMatch(/payment\.stripe_failed act=create/)
    expect(warnings.join()).not.toMatch(/sk_|pi_\w+_secret/)
  })

  it("garbage is not an answer", async () => {
    const { data } = await held()
    fake.mishaps.plan({ on: /GET/, how: "garbage", times: 9 })
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      code: expect.stringMatching(/^card_gateway_/),
    })
  })

  describe("what a proxy says in its place is not an answer", () => {
    const away = { code: "card_gateway_unreachable" }
    const behindProxy = () =>
      fake.mishaps.plan({ on: /./, how: "proxy", times: 99 })

    it("to a new intent", async () => {
      behindProxy()
      await expect(open()).rejects.toMatchObject(away)
    })

    it("to how an intent stands, to a change and to a capture", async () => {
      const { data } = await held()
      behindProxy()
      const change = { data, amount: 60_000, currency_code: "idr" }
      for (const call of [
        () => provider.authorizePayment({ data }),
        () => provider.getPaymentStatus({ data }),
        () => provider.updatePayment(change),
        () => provider.capturePayment({ data }),
        () => provider.cancelPayment({ data }),
      ])
        await expect(call()).rejects.toMatchObject(away)
    }, 60_000)

    it("to a refund", async () => {
      const { data, intent } = await held()
      await provider.capturePayment({ data })
      behindProxy()
      const { data: told } = await provider.refundPayment({
        ...{ data, amount: 20_000 },
        context: { idempotency_key: "ref_proxy" },
      })
      expect(told).toMatchObject({
        reference: intent.id,
        refunds: { ref_proxy: { amount: 20_000, state: "unclear" } },
      })
      expect(fake.api.refunds.of(intent.id)).toEqual([])
    })
  })

  it("a session is not dropped while its intent may still be paid", async () => {
    const { data, intent } = await held()
    fake.mishaps.plan({ on: /./, how: "error", times: 9 })
    await expect(provider.deletePayment({ data })).rejects.toMatchObject({
      code: "card_gateway_unreachable",
    })
    expect(intent.status).toBe("requires_capture")
  })
})
