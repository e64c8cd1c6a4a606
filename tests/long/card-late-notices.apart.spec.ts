import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { orderOf } from "../support/buyer.ts"
import { cardShop, startStripe } from "../support/card-shop.ts"
import type { MadePesantren } from "../support/factories.ts"
import { GOOD_CARD } from "../support/fakes/stripe/cards.ts"
import { describeBackend } from "../support/integration.ts"
import { until } from "../support/poll.ts"
import { read } from "../support/store-api.ts"

// Before the backend reads its environment.
const fake = await startStripe()

describeBackend((backend) => {
  const { make, buyer, admin, container } = backend
  const shop = cardShop(backend, fake)
  const { tell, eventsOf, inboxRows, worked, ordersOf, paidOnce, owed } = shop
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
  afterAll(() => fake.stop())

  const cancel = async (orderId: string) =>
    read(
      z.unknown(),
      await (await admin()).post(`/admin/orders/${orderId}/cancel`)
    )
  const away = () => {
    fake.mishaps.clear()
    fake.mishaps.plan({ on: /./, how: "error", times: 999 })
  }
  const releaseIdleCards = async () => {
    const { default: job } =
      await import("@pasar-santri/payment-indonesia/jobs/release-idle-cards")
    await job(container())
  }
  const workInbox = async () => {
    const { default: job } =
      await import("@pasar-santri/payment-indonesia/jobs/work-payment-inbox")
    await job(container())
  }
  const sql = (text: string, values: string[]) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values)

  /** An order whose card is charged. */
  async function paidOrder() {
    const { cart, intent } = await shop.cardCart(pesantren)
    await fake.pay(intent, GOOD_CARD)
    orderOf(await buyer().complete(cart.id))
    const order = await paidOnce(cart.id)
    return { cart, intent, order }
  }
  /** A cancelled order of which the card still holds the money. */
  async function leftHold() {
    const { cart, intent } = await shop.cardCart(pesantren)
    await fake.pay(intent, GOOD_CARD)
    fake.mishaps.plan({ on: /\/capture$/, how: "error", times: 999 })
    const order = orderOf(await buyer().complete(cart.id))
    away()
    await cancel(order.id)
    fake.mishaps.clear()
    expect(intent.status).toBe("requires_capture")
    expect(await paymentOf(cart.id)).toMatchObject({ canceled_at: null })
    return { cart, intent, order }
  }
  const paymentOf = async (cartId: string) => {
    const [order, ...more] = await ordersOf(cartId)
    expect(more).toEqual([])
    const [collection] = order?.payment_collections ?? []
    return collection?.payments[0]
  }
  const freed = (cartId: string) =>
    until("the payment is cancelled", async () => {
      const payment = await paymentOf(cartId)
      return !!payment?.canceled_at
    })
  /** Nobody is called, and no money is owed. */
  async function expectCalm(reference: string, orderId: string) {
    const { value: rows } = await worked(reference)
    expect(rows.filter(({ error }) => error)).toEqual([])
    for (const { state } of rows) expect(["done", "ignored"]).toContain(state)
    expect(await owed(orderId)).toEqual({ obligations: [], late: [] })
    return rows
  }

  describe("notices that come long after", () => {
    it("change nothing of a paid order", async () => {
      const { cart, intent, order } = await paidOrder()
      await tell(eventsOf(intent.id))
      await expectCalm(intent.id, order.id)
      expect(await paidOnce(cart.id)).toEqual(order)
    })

    it("change nothing of an order that was cancelled and paid back", async () => {
      const { cart, intent, order } = await paidOrder()
      await cancel(order.id)
      expect(intent.latest_charge?.amount_refunded).toBe(order.total * 100)
      await tell(eventsOf(intent.id).toReversed())
      await expectCalm(intent.id, order.id)
      expect(await ordersOf(cart.id)).toMatchObject([
        {
          status: "canceled",
          payment_collections: [
            { payments: [{ refunds: [{ amount: order.total }] }] },
          ],
        },
      ])
    })

    it("make no order of a card whose buyer had left", async () => {
      const { cart, session, intent } = await shop.cardCart(pesantren)
      await fake.pay(intent, GOOD_CARD)
      await sql(
        "update payment_session set updated_at = now() - interval '61 minutes' where id = ?",
        [session.id]
      )
      await releaseIdleCards()
      expect(intent.status).toBe("canceled")
      await tell(eventsOf(intent.id))
      const { value: rows } = await worked(intent.id)
      for (const row of rows)
        expect(row).toMatchObject({
          ...{ state: "ignored", result: "session_unknown", error: null },
        })
      expect(await ordersOf(cart.id)).toEqual([])
    })
  })

  describe("what is held for an order that was cancelled while Stripe was away", () => {
    it("is freed by the job, once", async () => {
      const { cart, intent, order } = await leftHold()
      await releaseIdleCards()
      await freed(cart.id)
      expect(intent.status).toBe("canceled")
      const [row] = await expectCalm(intent.id, order.id)
      expect(row).toMatchObject({ kind: "left_hold", result: "void" })
      await releaseIdleCards()
      expect(await inboxRows(intent.id)).toEqual([row])
      await tell(eventsOf(intent.id))
      await expectCalm(intent.id, order.id)
    })

    it("stays written down while Stripe is away, and is freed later", async () => {
      const { cart, intent } = await leftHold()
      away()
      await releaseIdleCards()
      await until("it is put off", async () =>
        (await inboxRows(intent.id)).some(({ error }) => error)
      )
      expect((await paymentOf(cart.id))?.canceled_at).toBeNull()
      fake.mishaps.clear()
      await sql(
        "update inbox_event set next_attempt_at = now() where reference = ?",
        [intent.id]
      )
      await workInbox()
      await freed(cart.id)
      expect(intent.status).toBe("canceled")
    })

    it("is freed by any notice of it, too", async () => {
      const { cart, intent, order } = await leftHold()
      await tell(eventsOf(intent.id).slice(-1))
      await freed(cart.id)
      expect(intent.status).toBe("canceled")
      await expectCalm(intent.id, order.id)
    })
  })

  describe("what Stripe's side gave back of a cancelled order calls nobody", () => {
    it("a hold that was cancelled there", async () => {
      const { cart, intent, order } = await leftHold()
      fake.api.book.cancel(intent.id)
      await tell(eventsOf(intent.id).slice(-1))
      await freed(cart.id)
      await expectCalm(intent.id, order.id)
    })

    it("money that was refunded there, while we could not", async () => {
      const { cart, intent, order } = await paidOrder()
      away()
      await cancel(order.id)
      fake.mishaps.clear()
      fake.api.refunds.create(intent.id, undefined)
      await tell(eventsOf(intent.id))
      await workInbox()
      await expectCalm(intent.id, order.id)
      expect(await ordersOf(cart.id)).toMatchObject([{ status: "canceled" }])
      expect(fake.api.refunds.of(intent.id)).toHaveLength(1)
    })

    it("money that we gave back ourselves when a payment was cancelled", async () => {
      const { cart, session, intent } = await shop.cardCart(pesantren)
      await fake.pay(intent, GOOD_CARD)
      // As core does when a completion fails, here after the charge.
      fake.api.book.capture(intent.id)
      const payments = container().resolve(Modules.PAYMENT)
      const payment = await payments.authorizePaymentSession(session.id, {})
      await payments.cancelPayment(payment?.id ?? "")
      expect(intent.latest_charge?.refunded).toBe(true)
      await tell(eventsOf(intent.id))
      const { value: rows } = await worked(intent.id)
      for (const row of rows)
        expect(row).toMatchObject({ state: "done", error: null })
      expect(await ordersOf(cart.id)).toEqual([])
    })
  })

  describe("a refund that nobody here has asked for", () => {
    it("calls an officer when it stays, and not at the first look", async () => {
      const { intent, order } = await paidOrder()
      fake.api.refunds.create(intent.id, 1_000_000)
      await tell(eventsOf(intent.id).slice(-1))
      await until("it is looked at again", async () =>
        (await inboxRows(intent.id)).some(({ attempts }) => attempts > 1)
      )
      const [early] = await inboxRows(intent.id)
      expect(early?.state).toBe("received")
      await sql(
        "update inbox_event set attempts = 4, next_attempt_at = now() where reference = ?",
        [intent.id]
      )
      await workInbox()
      const { value: rows } = await worked(intent.id)
      for (const row of rows)
        expect(row).toMatchObject({
          ...{ state: "failed", error: "refunded_at_gateway" },
        })
      expect((await owed(order.id)).obligations).toEqual([])
    })
  })
})
