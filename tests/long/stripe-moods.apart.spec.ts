import { z } from "@medusajs/framework/zod"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { DISTRICTS, orderOf } from "../support/buyer.ts"
import { CARD_PROVIDER, cardShop, startStripe } from "../support/card-shop.ts"
import type { MadePesantren } from "../support/factories.ts"
import { GOOD_CARD } from "../support/fakes/stripe/cards.ts"
import type { Mishap } from "../support/fakes/stripe/mishaps.ts"
import { gatewayOutageOf } from "../support/gateway-outage.ts"
import { describeBackend } from "../support/integration.ts"
import { until } from "../support/poll.ts"
import { expectRefusal } from "../support/refusals.ts"
import { read } from "../support/store-api.ts"

/** How long it is waited for, in milliseconds. */
const PATIENCE = 800

// Before the backend reads its environment.
const fake = await startStripe({ STRIPE_TIMEOUT_MS: `${PATIENCE}` })
afterAll(() => fake.stop())

const MOODS: [string, Mishap["how"]][] = [
  ["slow", "slow"],
  ["failing", "error"],
  ["behind a proxy that fails", "proxy"],
  ["talking garbage", "garbage"],
  ["breaking off in the middle", "cut"],
]
const UNREACHABLE = { status: 500, code: "card_gateway_unreachable" }

describeBackend((backend) => {
  const { make, buyer, store, admin, container } = backend
  const shop = cardShop(backend, fake)
  const { ordersOf, paidOnce, worked } = shop
  const outage = gatewayOutageOf(backend)
  let pesantren: MadePesantren

  beforeAll(async () => {
    pesantren = await make.pesantren()
    await shop.openCards()
  })
  // Each test tells of what it wants, when it wants.
  beforeEach(() => {
    fake.mishaps.clear()
    fake.notices.hold()
  })

  const newCart = async () => {
    const { variantId } = await make.product({ pesantren, price: 55_000 })
    const { id } = await buyer().startCart()
    read(z.unknown(), await buyer().add(id, variantId))
    read(z.unknown(), await buyer().address(id, DISTRICTS.cicurug))
    read(z.unknown(), await buyer().ship(id))
    return id
  }
  const intentOf = async (cartId: string) =>
    fake.api.book.get((await shop.sessionOf(cartId)).data.reference)
  const captureCards = async () => {
    const { default: job } =
      await import("@pasar-santri/payment-indonesia/jobs/capture-cards")
    await job(container())
  }
  const paymentsOf = async (cartId: string) => {
    const orders = await ordersOf(cartId)
    expect(orders).toHaveLength(1)
    return orders.flatMap(({ payment_collections: collections }) =>
      collections.flatMap(({ payments }) => payments)
    )
  }
  /** All calls go wrong in one way, until `fake.mishaps.clear()`. */
  const turn = (how: Mishap["how"], on: RegExp) =>
    fake.mishaps.plan({ on, how, ms: PATIENCE + 400, times: 999 })
  const heard = (path: string) =>
    fake.heard.filter((call) => call.path.endsWith(path)).length

  describe.each(MOODS)("a Stripe that is %s", (_, how) => {
    it("takes what was agreed once, and pays it back once", async () => {
      const id = await newCart()
      turn(how, /./)
      expectRefusal(await buyer().pay(id, CARD_PROVIDER), UNREACHABLE)
      expect(await outage.sessionsOfCart(id)).toEqual([])
      fake.mishaps.clear()
      read(z.unknown(), await buyer().pay(id, CARD_PROVIDER))
      const { total } = await buyer().cart(id)
      const intent = await intentOf(id)
      await fake.pay(intent, GOOD_CARD)

      turn(how, /^GET .*pi_/)
      expectRefusal(await buyer().complete(id), UNREACHABLE)
      expect(await ordersOf(id)).toEqual([])
      expect(await outage.sessionsOfCart(id)).toMatchObject([
        { status: "pending", data: { reference: intent.id } },
      ])
      expect(intent.status).toBe("requires_capture")
      fake.mishaps.clear()

      turn(how, /\/capture$/)
      const order = orderOf(await buyer().complete(id))
      await until(
        "the capture is tried",
        async () => heard(`${intent.id}/capture`) > 0
      )
      expect(await paymentsOf(id)).toMatchObject([
        { captured_at: null, canceled_at: null },
      ])
      fake.mishaps.clear()
      await captureCards()
      expect((await paidOnce(id)).transactions).toEqual([{ amount: total }])
      expect(await paymentsOf(id)).toMatchObject([
        { captures: [{ amount: total }], refunds: [] },
      ])
      expect(intent).toMatchObject({
        ...{ status: "succeeded", amount_received: total * 100 },
      })

      turn(how, /refunds$|^GET .*pi_/)
      const api = await admin()
      read(z.unknown(), await api.post(`/admin/orders/${order.id}/cancel`))
      expect(await ordersOf(id)).toMatchObject([{ status: "canceled" }])
      const refund_key = await outage.expectUnclear(intent.id, total)
      fake.mishaps.clear()
      await outage.workAgain(intent.id)
      await outage.expectPaidBack(intent.id, order.id)
      expect(fake.api.refunds.of(intent.id)).toMatchObject([
        { amount: total * 100, metadata: { refund_key } },
      ])
      await shop.tell(shop.eventsOf(intent.id))
      const { value: rows } = await worked(intent.id)
      expect(rows.filter(({ error }) => error)).toEqual([])
      expect(await paymentsOf(id)).toMatchObject([
        { captures: [{ amount: total }], refunds: [{ amount: total }] },
      ])
    })

    it("is believed no notice, and the buyer has an order later", async () => {
      const { cart, intent } = await shop.cardCart(pesantren)
      await fake.pay(intent, GOOD_CARD)
      turn(how, /^GET .*pi_/)
      const [event] = shop
        .eventsOf(intent.id)
        .filter(({ type }) => type.endsWith("amount_capturable_updated"))
      expect(event && (await shop.tell([event]))).toEqual([200])
      const { value } = await outage.putOff(intent.id)
      expect(value).toMatchObject({ state: "received", attempts: 1 })
      expect(value["error"]).toMatch(/^card_gateway_unreachable/)
      expect(await ordersOf(cart.id)).toEqual([])
      fake.mishaps.clear()
      await outage.workAgain(intent.id)
      await paidOnce(cart.id)
      expect(await paymentsOf(cart.id)).toMatchObject([
        { captures: [{ amount: cart.total }], refunds: [] },
      ])
      const { value: rows } = await worked(intent.id)
      expect(rows).toMatchObject([{ state: "done", error: null }])
      expect(intent.amount_received).toBe(cart.total * 100)
    })
  })

  it("drops no session that its card may still pay", async () => {
    const { cart, session, intent } = await shop.cardCart(pesantren)
    await fake.pay(intent, GOOD_CARD)
    turn("proxy", /./)
    const [line] = cart.items
    expectRefusal(
      await store().post(
        `/store/carts/${cart.id}/line-items/${line?.id ?? ""}`,
        { quantity: 2 }
      ),
      { status: 409, code: "payment_not_released" }
    )
    expect(await outage.sessionsOfCart(cart.id)).toMatchObject([
      { id: session.id, data: { reference: intent.id } },
    ])
    expect(intent.status).toBe("requires_capture")
    fake.mishaps.clear()
  })
})
