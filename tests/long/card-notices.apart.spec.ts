import { z } from "@medusajs/framework/zod"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { orderOf } from "../support/buyer.ts"
import { cardShop, startStripe } from "../support/card-shop.ts"
import type { MadePesantren } from "../support/factories.ts"
import {
  ASKING_CARD,
  DECLINED_CARD,
  GOOD_CARD,
} from "../support/fakes/stripe/cards.ts"
import { describeBackend } from "../support/integration.ts"

// Before the backend reads its environment.
const fake = await startStripe()

describeBackend((backend) => {
  const { make, buyer } = backend
  const shop = cardShop(backend, fake)
  const { tell, eventsOf, inboxRows, worked, ordersOf, paidOnce } = shop
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

  const HELD = "payment_intent.amount_capturable_updated"
  /** A cart whose card holds the money, and what Stripe tells of that. */
  async function heldCart(card = GOOD_CARD) {
    const { cart, intent } = await shop.cardCart(pesantren)
    await fake.pay(intent, card)
    const held = eventsOf(intent.id).filter(({ type }) => type === HELD)
    return { cart, intent, held }
  }

  /** One order, one payment, one capture of exactly the total, nothing owed. */
  async function expectPaidOnce(cartId: string, total: number) {
    await paidOnce(cartId)
    const orders = await ordersOf(cartId)
    expect(orders).toMatchObject([
      {
        total,
        transactions: [{ amount: total }],
        payment_collections: [
          {
            status: "completed",
            payments: [
              {
                canceled_at: null,
                captures: [{ amount: total }],
                refunds: [],
              },
            ],
          },
        ],
      },
    ])
    expect(await shop.owed(orders[0]?.id ?? "")).toEqual({
      obligations: [],
      late: [],
    })
  }
  const expectCalm = async (reference: string, limitMs?: number) => {
    const { value: rows } = await worked(reference, limitMs)
    expect(rows.filter(({ error }) => error)).toEqual([])
    expect(rows.map(({ state }) => state)).not.toContain("failed")
    return rows
  }

  describe("the door", () => {
    it("keeps nothing that is forged or old", async () => {
      const { cart, intent, held } = await heldCart()
      const [event] = held
      if (!event) throw new Error("no event")
      expect([
        ...(await tell([event], { secret: "whsec_palsu" })),
        ...(await tell([event], { at: Date.now() - 310_000 })),
        ...(await tell([event], { secret: "" })),
      ]).toEqual([401, 401, 401])
      expect(await inboxRows(intent.id)).toEqual([])
      expect(await ordersOf(cart.id)).toEqual([])
    })

    it("keeps no secret and nobody's name", async () => {
      const { intent, held } = await heldCart()
      await tell(held)
      const [row] = await make.rows(
        z.object({ payload: z.string() }),
        "inbox_event",
        ["payload"],
        { reference: intent.id }
      )
      expect(row?.payload).toContain(intent.id)
      expect(row?.payload).not.toContain(intent.client_secret)
      await worked(intent.id)
    })
  })

  describe("a buyer who never comes back from the bank", () => {
    it("has one order, and is charged once", async () => {
      const { cart, intent, held } = await heldCart(ASKING_CARD)
      expect(await tell(held)).toEqual([200])
      await expectPaidOnce(cart.id, cart.total)
      expect(intent).toMatchObject({
        status: "succeeded",
        amount_received: cart.total * 100,
      })
      // What Stripe tells of the charge changes nothing any more.
      await tell(eventsOf(intent.id))
      await expectCalm(intent.id)
      await expectPaidOnce(cart.id, cart.total)
      const captures = fake.heard.filter(({ path }) =>
        path.endsWith(`${intent.id}/capture`)
      )
      expect(captures).toHaveLength(1)
    })

    it("has no order when the bank or the buyer said no", async () => {
      const { cart, intent } = await shop.cardCart(pesantren)
      await fake.pay(intent, ASKING_CARD, "fail")
      await fake.pay(intent, DECLINED_CARD)
      await tell(eventsOf(intent.id))
      const rows = await expectCalm(intent.id)
      expect(rows.map(({ result }) => result)).toContain("nothing")
      expect(await ordersOf(cart.id)).toEqual([])
    })
  })

  describe("one order and one charge", () => {
    it("of a notice and a browser that come at once", async () => {
      const { cart, intent, held } = await heldCart()
      const [answers, ...told] = await Promise.all([
        Promise.all([buyer().complete(cart.id), buyer().complete(cart.id)]),
        tell(held),
        tell(held),
      ])
      const ids = answers
        .filter(({ status }) => status === 200)
        .map((answer) => orderOf(answer).id)
      expect(told.flat()).toEqual([200, 200])
      await expectPaidOnce(cart.id, cart.total)
      const [order] = await ordersOf(cart.id)
      for (const id of ids) expect(id).toBe(order?.id)
      await tell(eventsOf(intent.id))
      await expectCalm(intent.id)
      await expectPaidOnce(cart.id, cart.total)
    })

    it("of the same notice three times", async () => {
      const { cart, intent, held } = await heldCart()
      expect(await tell([...held, ...held, ...held])).toEqual([200, 200, 200])
      await expectPaidOnce(cart.id, cart.total)
      const rows = await expectCalm(intent.id)
      expect(rows).toMatchObject([{ kind: HELD, repeats: 2, state: "done" }])
    })

    it("of notices that come turned round, with the charge before the hold", async () => {
      const { cart, intent } = await heldCart(ASKING_CARD)
      await tell(eventsOf(intent.id).toReversed())
      await expectPaidOnce(cart.id, cart.total)
      await worked(intent.id)
      const told = eventsOf(intent.id).toReversed()
      expect(told.map(({ type }) => type).slice(0, 2)).toEqual([
        "payment_intent.succeeded",
        "charge.captured",
      ])
      await tell(told)
      await expectCalm(intent.id)
      await expectPaidOnce(cart.id, cart.total)
    })

    it("of notices as fast as they come", async () => {
      await fake.notices.release(() => [])
      const { cart, intent } = await heldCart()
      await buyer().complete(cart.id)
      await expectPaidOnce(cart.id, cart.total)
      await fake.notices.settled()
      await expectCalm(intent.id)
      await expectPaidOnce(cart.id, cart.total)
    })
  })

  describe("a notice that comes while we are at it is not put off for long", () => {
    it("while the cart is completed", async () => {
      const { cart, intent, held } = await heldCart()
      fake.mishaps.plan({ on: /^GET .*pi_/, how: "slow", ms: 7000 })
      const completed = buyer().complete(cart.id)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await tell(held)
      await completed
      await expectCalm(intent.id, 10_000)
      await expectPaidOnce(cart.id, cart.total)
    })

    it("while the card is charged", async () => {
      const { cart, intent, held } = await heldCart()
      fake.mishaps.plan({ on: /\/capture$/, how: "slow", ms: 8000 })
      await buyer().complete(cart.id)
      await tell(held)
      const { value: rows } = await worked(intent.id, 20_000)
      expect(rows).toMatchObject([{ state: "done", result: "nothing" }])
      expect(rows[0]?.attempts).toBeGreaterThan(1)
      await expectPaidOnce(cart.id, cart.total)
    })
  })

  it.each([
    ["that knows no sessions", {}],
    ["that is made like this one", { session_id: "payses_01LAIN", shop: "x" }],
  ])("ends quietly with payments of a shop %s", async (_, metadata) => {
    const intent = fake.api.book.create({
      ...{ amount: 9_000_000, currency: "idr", captureMethod: "automatic" },
      metadata,
    })
    await fake.pay(intent, GOOD_CARD)
    fake.api.refunds.create(intent.id, 1_000_000)
    const told = eventsOf(intent.id)
    expect(told.length).toBeGreaterThan(4)
    await tell(told)
    const { value: rows } = await worked(intent.id)
    expect(rows).toHaveLength(told.length)
    for (const row of rows)
      expect(row).toMatchObject({
        ...{ state: "ignored", result: "not_ours", error: null },
      })
  })
})
