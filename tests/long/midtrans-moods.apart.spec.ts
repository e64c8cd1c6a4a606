import { z } from "@medusajs/framework/zod"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { orderOf } from "../support/buyer.ts"
import type { MadePesantren } from "../support/factories.ts"
import type { Trouble } from "../support/fakes/midtrans/index.ts"
import { statusBody } from "../support/fakes/midtrans/ledger.ts"
import { gatewayOutageOf } from "../support/gateway-outage.ts"
import { describeBackend } from "../support/integration.ts"
import {
  MIDTRANS_PROVIDER,
  midtransShop,
  startMidtrans,
} from "../support/midtrans-shop.ts"
import { until } from "../support/poll.ts"
import { purchasesOf } from "../support/purchases.ts"
import { expectRefusal } from "../support/refusals.ts"
import { read } from "../support/store-api.ts"

/** How long it is waited for, in milliseconds. */
const PATIENCE = 1_000

// Before the backend reads its environment.
const midtrans = await startMidtrans({ MIDTRANS_TIMEOUT_MS: `${PATIENCE}` })
afterAll(() => midtrans.stop())

const WELL: Trouble = { kind: "none" }
const MOODS: [string, Trouble][] = [
  ["slow", { kind: "slow", ms: PATIENCE + 500 }],
  ["failing", { kind: "status", status: 500 }],
  ["talking garbage", { kind: "garbage" }],
  ["breaking off in the middle", { kind: "cut" }],
]

describeBackend((backend) => {
  const { make, store, buyer, container } = backend
  const { reservations, ordersOfCart } = purchasesOf(backend)
  const { allowMidtrans, placeOrder, orderRow, hook } = midtransShop(backend)
  const outage = gatewayOutageOf(backend)
  let stall: MadePesantren

  beforeAll(async () => {
    stall = await make.pesantren()
    await allowMidtrans()
  })
  beforeEach(() => {
    midtrans.troubles.length = 0
  })

  const goods = () => make.product({ pesantren: stall, stock: 5 })
  const newOrder = async () => placeOrder((await goods()).variantId)
  const tell = async (notice: unknown) =>
    expect((await store().post(hook(), notice)).status).toBe(200)
  const change = midtrans.change.bind(midtrans)
  /** After so many answers that come, one goes wrong. */
  const plan = (answers: number, trouble: Trouble) =>
    midtrans.troubles.push(
      ...Array.from({ length: answers }, () => WELL),
      trouble
    )
  const collectionOf = async (orderId: string) =>
    (await orderRow(orderId)).payment_collections[0]
  const isPaid = (orderId: string) =>
    until(
      "it is paid",
      async () => (await collectionOf(orderId))?.status === "completed"
    )
  /** Nobody is called, and nothing is left to do. */
  const expectCalm = (reference: string) =>
    until("the inbox is empty", async () => {
      const rows = await outage.inbox(reference)
      for (const row of rows) expect(row).not.toMatchObject({ state: "failed" })
      return rows.every(({ state }) => state === "done")
    })

  describe.each(MOODS)("a Midtrans that is %s", (_, trouble) => {
    it("makes no order without a page, and one order in the end", async () => {
      const { variantId, variants } = await goods()
      const item = variants[0]?.inventoryItemId ?? ""
      const { id } = await buyer().readyCart([{ variantId }])
      read(z.unknown(), await buyer().pay(id, MIDTRANS_PROVIDER))
      plan(0, trouble)
      expectRefusal(await buyer().complete(id), {
        ...{ status: 500, code: "gateway_unavailable" },
      })
      expect(await ordersOfCart(id)).toEqual([])
      expect(await outage.sessionsOfCart(id)).toMatchObject([
        { status: "pending", data: { redirect_url: null } },
      ])
      expect(await make.stockOf(item)).toEqual({ stocked: 5, reserved: 0 })

      const order = orderOf(await buyer().complete(id))
      const collection = await collectionOf(order.id)
      expect(collection?.payments).toEqual([])
      expect(collection?.payment_sessions).toMatchObject([
        { status: "pending_authorization" },
      ])
      const page = collection?.payment_sessions[0]?.data
      expect(midtrans.ledger.pages.get(String(page?.["token"]))).toMatchObject({
        ...{ order_id: page?.reference, gross_amount: order.total },
      })
      expect(await make.stockOf(item)).toEqual({ stocked: 5, reserved: 1 })
    })

    it("is believed nothing, and the money enters once", async () => {
      const { orderId, total, reference } = await newOrder()
      const notice = await change(reference, {
        transaction_status: "settlement",
      })
      // While the truth is asked, and asked again as the money enters.
      for (const answers of [0, 1]) {
        plan(answers, trouble)
        await tell(notice)
        const { value } = await outage.putOff(reference)
        expect(midtrans.troubles).toEqual([])
        expect(value).toMatchObject({ state: "received", attempts: 1 })
        expect(value["error"]).toMatch(/^gateway_unavailable/)
        const order = await orderRow(orderId)
        expect(order).toMatchObject({ canceled_at: null, transactions: [] })
        expect(
          order.payment_collections[0]?.payments.flatMap((one) => one.captures)
        ).toEqual([])
      }
      await outage.workAgain(reference)
      await isPaid(orderId)
      const order = await orderRow(orderId)
      expect(order.payment_collections[0]?.payments).toMatchObject([
        { captures: [{ amount: total }], refunds: [] },
      ])
      expect(order.transactions).toMatchObject([{ amount: total }])
      await expectCalm(reference)
    })

    it("pays back once what was cancelled", async () => {
      const { orderId, total, reference } = await newOrder()
      await tell(
        await change(reference, {
          ...{ transaction_status: "settlement", payment_type: "qris" },
        })
      )
      await isPaid(orderId)
      plan(1, trouble)
      await cancelOrderWorkflow(container()).run({
        input: { order_id: orderId },
      })
      expect((await orderRow(orderId)).status).toBe("canceled")
      const refund_key = await outage.expectUnclear(reference, total)
      await outage.workAgain(reference)
      await outage.expectPaidBack(reference, orderId)
      await tell(midtrans.notices.at(-1))
      await expectCalm(reference)
      expect(midtrans.ledger.find(reference)?.refunds).toEqual([
        { refund_key, amount: total },
      ])
      expect((await collectionOf(orderId))?.payments).toMatchObject([
        { captures: [{ amount: total }], refunds: [{ amount: total }] },
      ])
    })

    it("ends no order whose page may still be paid", async () => {
      const { orderId, reference } = await newOrder()
      plan(1, trouble)
      await tell(await change(reference, { transaction_status: "expire" }))
      await outage.putOff(reference)
      expect(await orderRow(orderId)).toMatchObject({ canceled_at: null })
      expect(await reservations(orderId)).toHaveLength(1)
      await outage.workAgain(reference)
      await until(
        "it is cancelled",
        async () => (await orderRow(orderId)).status === "canceled"
      )
      await expectCalm(reference)
      expect((await collectionOf(orderId))?.payment_sessions).toMatchObject([
        { status: "canceled" },
      ])
      expect(await reservations(orderId)).toEqual([])
      const pages = [...midtrans.ledger.pages.values()]
      expect(
        pages.find(({ order_id }) => order_id === reference)?.isClosed
      ).toBe(true)
    })
  })

  it("believes no answer that is about another order", async () => {
    const { orderId, reference } = await newOrder()
    const other = await newOrder()
    const notice = await change(reference, { transaction_status: "pending" })
    await change(other.reference, { transaction_status: "settlement" })
    const paid = midtrans.ledger.find(other.reference)
    plan(0, {
      ...{ kind: "garbage", text: paid && JSON.stringify(statusBody(paid)) },
    })
    await tell(notice)
    const { value } = await outage.putOff(reference)
    expect(value["error"]).toMatch(/^gateway_unavailable/)
    expect((await collectionOf(orderId))?.payments).toEqual([])
  })
})
