import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import {
  CARD_PROVIDER,
  cardShop,
  startStripe,
} from "../../support/card-shop.ts"
import type { MadePesantren } from "../../support/factories.ts"
import {
  ASKING_CARD,
  DECLINED_CARD,
  GOOD_CARD,
} from "../../support/fakes/stripe/cards.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

// Before the backend reads its environment.
const fake = await startStripe()

describeBackend((backend) => {
  const { make, store, buyer, admin, container } = backend
  const { sessionOf, ordersOf, paidOnce, ...shop } = cardShop(backend, fake)
  let pesantren: MadePesantren

  beforeAll(async () => {
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    await shop.openCards()
    // The browser alone comes back here.
    fake.notices.endpoint = null
  })
  afterAll(() => fake.stop())

  const cardCart = () => shop.cardCart(pesantren)
  const intentOf = (reference: string) => fake.api.book.get(reference)

  /** The cart's one order is paid by one capture, of exactly `amount`. */
  const capturedOnce = async (cartId: string, amount: number) => {
    await paidOnce(cartId)
    const [order] = await ordersOf(cartId)
    const payments = (order?.payment_collections ?? [])
      .flatMap((collection) => collection.payments)
      .filter(({ canceled_at }) => !canceled_at)
    expect(payments).toMatchObject([{ captures: [{ amount }] }])
  }

  it("takes exactly the total after the bank has asked", async () => {
    const { cart, intent } = await cardCart()
    expect(intent.amount).toBe(cart.total * 100)
    await fake.pay(intent, ASKING_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(cart.id, order.total)
    expect(intent).toMatchObject({
      status: "succeeded",
      amount_received: order.total * 100,
    })
  })

  it("makes no order of a card that was not confirmed, and one once it is", async () => {
    const { cart, intent } = await cardCart()
    expectRefusal(await buyer().complete(cart.id), {
      status: 400,
      code: "card_payment_unfinished",
    })
    await expectBothLanguages(store(), (api) =>
      api.post(`/store/carts/${cart.id}/complete`)
    )
    await fake.pay(intent, DECLINED_CARD)
    expectRefusal(await buyer().complete(cart.id), {
      status: 400,
      code: "card_declined",
    })
    await fake.pay(intent, GOOD_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(cart.id, order.total)
  })

  it("makes one order and one charge of ten completions at once", async () => {
    const { cart, intent } = await cardCart()
    await fake.pay(intent, GOOD_CARD)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => buyer().complete(cart.id))
    )
    const ids = answers
      .filter(({ status }) => status === 200)
      .map((answer) => orderOf(answer).id)
    expect(new Set(ids).size).toBe(1)
    await capturedOnce(cart.id, cart.total)
  })

  it("cancels the intent of a total that has changed", async () => {
    const { cart, intent } = await cardCart()
    const [line] = cart.items
    read(
      z.unknown(),
      await store().post(
        `/store/carts/${cart.id}/line-items/${line?.id ?? ""}`,
        { quantity: 2 }
      )
    )
    expect(intent.status).toBe("canceled")
  })

  it("frees what a buyer left for an hour, and nothing sooner", async () => {
    const { cart, session, intent } = await cardCart()
    await fake.pay(intent, GOOD_CARD)
    const release = async () => {
      await container()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("release-idle-card", {
          input: { session_id: session.id, cart_id: cart.id },
        })
    }
    await release()
    expect(intent.status).toBe("requires_capture")
    await container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        "update payment_session set updated_at = now() - interval '61 minutes' where id = ?",
        [session.id]
      )
    await release()
    expect(intent.status).toBe("canceled")
    await release()
  })

  it("makes no order of money that was given back", async () => {
    const { cart, session, intent } = await cardCart()
    await fake.pay(intent, GOOD_CARD)
    // As core does when a completion fails after the money was held.
    const payments = container().resolve(Modules.PAYMENT)
    const payment = await payments.authorizePaymentSession(session.id, {})
    await payments.cancelPayment(payment?.id ?? "")
    expect(intent.status).toBe("canceled")
    expectRefusal(await buyer().complete(cart.id), {
      status: 409,
      code: "payment_given_back",
      field: "payment_collection",
    })
    read(z.unknown(), await buyer().pay(cart.id, CARD_PROVIDER))
    const again = await sessionOf(cart.id)
    await fake.pay(intentOf(again.data.reference), GOOD_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(cart.id, order.total)
  })

  it("pays back at Stripe what a cancelled order had taken", async () => {
    const { cart, intent } = await cardCart()
    await fake.pay(intent, GOOD_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(cart.id, order.total)
    read(
      z.unknown(),
      await (await admin()).post(`/admin/orders/${order.id}/cancel`)
    )
    expect(intent.latest_charge?.amount_refunded).toBe(order.total * 100)
  })

  it("answers a fault of ours while Stripe is away, and the order later", async () => {
    const { cart, intent } = await cardCart()
    await fake.pay(intent, GOOD_CARD)
    fake.mishaps.plan({ on: /./, how: "error", times: 99 })
    expect((await buyer().complete(cart.id)).status).toBe(500)
    fake.mishaps.clear()
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(cart.id, order.total)
  })
})
