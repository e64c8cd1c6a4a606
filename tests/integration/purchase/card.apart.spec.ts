import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, expect, it } from "vitest"
import { DISTRICTS, orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { StripeFake } from "../../support/fakes/stripe.ts"
import {
  ASKING_CARD,
  DECLINED_CARD,
  GOOD_CARD,
} from "../../support/fakes/stripe/cards.ts"
import { describeBackend } from "../../support/integration.ts"
import { until } from "../../support/poll.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const CARD = "pp_stripe_card"
const fake = await new StripeFake().start()

// The backend reads its configuration when the suite is described.
Object.assign(process.env, {
  STRIPE_SECRET_KEY: fake.options.secretKey,
  STRIPE_PUBLISHABLE_KEY: fake.options.publishableKey,
  STRIPE_WEBHOOK_SECRET: fake.options.webhookSecret,
  STRIPE_API_URL: fake.url,
})

const Session = z.object({
  id: z.string(),
  status: z.string(),
  data: z.looseObject({ reference: z.string(), client_secret: z.string() }),
})
const Payment = z.object({
  captured_at: z.unknown(),
  canceled_at: z.unknown(),
  captures: z.array(z.object({ amount: z.coerce.number() })),
})

describeBackend(({ make, store, buyer, admin, container }) => {
  let pesantren: MadePesantren

  beforeAll(async () => {
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    const api = await admin()
    const { regions } = read(
      z.object({ regions: z.array(z.object({ id: z.string() })) }),
      await api.get("/admin/regions")
    )
    for (const { id } of regions)
      read(
        z.unknown(),
        await api.post(`/admin/regions/${id}`, {
          payment_providers: ["pp_transfer_manual", CARD],
        })
      )
  })
  afterAll(() => fake.stop())

  /** A cart that is ready to be paid by card, and its intent at Stripe. */
  async function cardCart() {
    const { variantId } = await make.product({ pesantren, price: 55_000 })
    const { id } = await buyer().startCart()
    read(z.unknown(), await buyer().add(id, variantId))
    read(z.unknown(), await buyer().address(id, DISTRICTS.cicurug))
    read(z.unknown(), await buyer().ship(id))
    read(z.unknown(), await buyer().pay(id, CARD))
    const cart = await buyer().cart(id)
    const session = await sessionOf(id)
    return { cart, session, intent: intentOf(session.data.reference) }
  }

  const intentOf = (reference: string) => fake.api.book.get(reference)

  async function sessionOf(cartId: string) {
    const answer = await store().get(
      `/store/carts/${cartId}?fields=*payment_collection.payment_sessions`
    )
    const Cart = z.object({
      cart: z.object({
        payment_collection: z.object({ payment_sessions: z.array(Session) }),
      }),
    })
    const [session] = read(Cart, answer).cart.payment_collection
      .payment_sessions
    if (!session) throw new Error("no session")
    return session
  }

  const paymentsOf = (orderId: string) =>
    make
      .rows(
        z.object({
          payment_collections: z.array(
            z.object({ payments: z.array(Payment) })
          ),
        }),
        "order",
        [
          "payment_collections.payments.captured_at",
          "payment_collections.payments.canceled_at",
          "payment_collections.payments.captures.amount",
        ],
        { id: orderId }
      )
      .then(([order]) =>
        (order?.payment_collections ?? [])
          .flatMap(({ payments }) => payments)
          .filter(({ canceled_at }) => !canceled_at)
      )

  const capturedOnce = (orderId: string, amount: number) =>
    until("the card is charged", async () => {
      const [payment, ...others] = await paymentsOf(orderId)
      if (!payment?.captured_at) return false
      expect(others).toEqual([])
      expect(payment.captures).toEqual([{ amount }])
      return true
    })

  it("takes exactly the total after the bank has asked", async () => {
    const { cart, intent } = await cardCart()
    expect(intent.amount).toBe(cart.total * 100)
    await fake.pay(intent, ASKING_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(order.id, order.total)
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
    await capturedOnce(order.id, order.total)
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
    await capturedOnce(ids[0] ?? "", cart.total)
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
    read(z.unknown(), await buyer().pay(cart.id, CARD))
    const again = await sessionOf(cart.id)
    await fake.pay(intentOf(again.data.reference), GOOD_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(order.id, order.total)
  })

  it("pays back at Stripe what a cancelled order had taken", async () => {
    const { cart, intent } = await cardCart()
    await fake.pay(intent, GOOD_CARD)
    const order = orderOf(await buyer().complete(cart.id))
    await capturedOnce(order.id, order.total)
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
    await capturedOnce(order.id, order.total)
  })
})
