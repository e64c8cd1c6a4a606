import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { readMails } from "../../support/mail.ts"
import { midtransShop, startMidtrans } from "../../support/midtrans-shop.ts"
import { until } from "../../support/poll.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { transfersOf } from "../../support/transfers.ts"
import { expectRefusal } from "../../support/refusals.ts"

// Before the backend reads its environment.
const midtrans = await startMidtrans()
afterAll(() => midtrans.stop())

describeBackend((backend) => {
  const { make, store, container } = backend
  const { reservations } = purchasesOf(backend)
  const { allowMidtrans, placeOrder, orderRow, inboxRows, hook } =
    midtransShop(backend)
  const { run } = transfersOf(backend)
  let stall: MadePesantren

  beforeAll(async () => {
    stall = await make.pesantren()
    await allowMidtrans()
  })

  const newOrder = async () => {
    const goods = await make.product({ pesantren: stall, stock: 5 })
    const order = await placeOrder(goods.variantId)
    return { ...order, item: goods.variants[0]?.inventoryItemId ?? "" }
  }
  const tell = (notice: unknown, provider?: string) =>
    store().post(hook(provider), notice)
  /** Waits until nothing of a payment is under way. */
  const worked = (reference: string) =>
    until("the inbox is worked on", async () => {
      const rows = await inboxRows(reference)
      return rows.length > 0 && rows.every(({ state }) => state !== "received")
        ? rows
        : false
    })
  const settlement = (reference: string) =>
    midtrans.change(reference, { transaction_status: "settlement" })

  it("tells the buyer by mail where it is paid", async () => {
    const { page } = await newOrder()
    const { value: mail } = await until("a mail with the page", async () =>
      readMails(process.env["MAIL_DIR"] ?? "").find(({ text }) =>
        text.includes(page)
      )
    )
    expect(mail.subject).toContain("sudah kami terima")
    expect(mail.text).toContain("di halaman pembayaran paling lambat")
  })

  describe("the door", () => {
    it("keeps nothing of what is not signed", async () => {
      const { reference } = await newOrder()
      const notice = await settlement(reference)
      const lies = [
        { gross_amount: "1.00" },
        { order_id: "payses_01UJI000000000000000000001-1" },
        { signature_key: "0".repeat(128) },
      ]
      for (const lie of lies)
        expectRefusal(await tell(midtrans.forged(notice, lie)), {
          status: 401,
          code: "webhook_refused",
        })
      expect(await inboxRows(reference)).toEqual([])
    })

    it("is not there for a gateway that is not switched on", async () => {
      expectRefusal(await tell({}, "lain"), {
        status: 404,
        code: "webhook_unknown",
      })
    })

    it.each(["midtrans_snap", "pp_midtrans_snap", "transfer_manual"])(
      "of core is closed for %s",
      async (provider) => {
        expectRefusal(await store().post(`/hooks/payment/${provider}`, {}), {
          status: 404,
          code: "webhook_unknown",
        })
      }
    )

    it("takes no more than a notice can be", async () => {
      expectRefusal(await tell({ text: "x".repeat(100_000) }), {
        status: 400,
        code: "request_too_large",
      })
    })

    it("keeps a notice as it came, whatever is tried later", async () => {
      const { reference } = await newOrder()
      await tell(await settlement(reference))
      const [row] = (await worked(reference)).value
      expect(row?.payload).not.toContain("signature_key")
      const pg = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const change = (sql: string) => pg.raw(sql, [row?.id ?? ""])
      await expect(
        change("update inbox_event set payload = '{}' where id = ?")
      ).rejects.toThrow(/keeps what was received/)
      await expect(
        change("delete from inbox_event where id = ?")
      ).rejects.toThrow(/keeps what was received/)
    })
  })

  describe("an order that waits on Midtrans's page", () => {
    it("is paid once by the exact amount, however often and late it is told", async () => {
      const { orderId, total, reference } = await newOrder()
      const first = await midtrans.change(reference, {
        transaction_status: "pending",
      })
      const last = await settlement(reference)
      const answers = await Promise.all(
        [last, first, last, last, first].map((notice) => tell(notice))
      )
      expect(answers.map(({ status }) => status)).toEqual(
        Array.from({ length: 5 }, () => 200)
      )
      await worked(reference)
      const order = await orderRow(orderId)
      const [collection] = order.payment_collections
      expect(collection?.status).toBe("completed")
      expect(collection?.payments).toMatchObject([
        { captures: [{ amount: total }], refunds: [] },
      ])
      expect(order.transactions).toMatchObject([{ amount: total }])
      expect(await inboxRows(reference)).toHaveLength(2)
    })

    it("waits while a card was refused: the buyer may pay another way", async () => {
      const { orderId, reference } = await newOrder()
      await tell(
        await midtrans.change(reference, {
          payment_type: "credit_card",
          transaction_status: "deny",
          fraud_status: "deny",
        })
      )
      const [row] = (await worked(reference)).value
      expect(row).toMatchObject({ state: "done", result: "wait" })
      expect((await orderRow(orderId)).canceled_at).toBeNull()
    })

    it.each([{ gross_amount: 1 }, { currency: "USD" }])(
      "is never paid by %o",
      async (change) => {
        const { orderId, reference } = await newOrder()
        await tell(
          await midtrans.change(reference, {
            transaction_status: "settlement",
            ...change,
          })
        )
        const [row] = (await worked(reference)).value
        expect(row?.state).toBe("failed")
        expect(row?.error).toMatch(/^(amount|currency)_differs$/)
        const { payment_collections: collections } = await orderRow(orderId)
        expect(collections[0]?.payments).toEqual([])
      }
    )

    it("ends with its page, and its goods are free", async () => {
      const { orderId, reference, item } = await newOrder()
      expect(await reservations(orderId)).toHaveLength(1)
      await tell(
        await midtrans.change(reference, { transaction_status: "expire" })
      )
      await worked(reference)
      const order = await orderRow(orderId)
      expect(order.status).toBe("canceled")
      expect(order.payment_collections[0]?.payment_sessions[0]?.status).toBe(
        "canceled"
      )
      expect(await make.stockOf(item)).toEqual({ stocked: 5, reserved: 0 })
      // Nobody can pay for it any more.
      const pages = [...midtrans.ledger.pages.values()]
      expect(
        pages.find(({ order_id }) => order_id === reference)?.isClosed
      ).toBe(true)
    })

    it("leaves a challenged card for a person, until it is accepted", async () => {
      const { orderId, reference } = await newOrder()
      const card = {
        payment_type: "credit_card",
        transaction_status: "capture",
      } as const
      await tell(
        await midtrans.change(reference, { ...card, fraud_status: "challenge" })
      )
      const [held] = (await worked(reference)).value
      expect(held).toMatchObject({ state: "failed", error: "challenged" })
      await tell(
        await midtrans.change(reference, { ...card, fraud_status: "accept" })
      )
      await until("it is captured", async () => {
        const { payment_collections: collections } = await orderRow(orderId)
        return collections[0]?.status === "completed"
      })
      await until("the finding is closed", async () =>
        (await inboxRows(reference)).every(({ state }) => state === "done")
      )
    })

    it("is tried again when Midtrans does not answer", async () => {
      const { orderId, reference } = await newOrder()
      const notice = await settlement(reference)
      midtrans.troubles.push({ kind: "status", status: 503 })
      await tell(notice)
      const { value } = await until("it is put off", async () =>
        (await inboxRows(reference)).find(({ error }) => error !== null)
      )
      expect(value).toMatchObject({ state: "received", attempts: 1 })
      expect(value.error).toMatch(/^gateway_unavailable/)
      // A repeat means: look again now.
      await tell(notice)
      await worked(reference)
      const { payment_collections: collections } = await orderRow(orderId)
      expect(collections[0]?.status).toBe("completed")
    })
  })

  describe("money that comes too late", () => {
    const lateOf = (orderId: string) =>
      make.rows(
        z.object({ state: z.string(), hindrance: z.string().nullable() }),
        "late_receipt",
        ["state", "hindrance"],
        { order_id: orderId }
      )

    it("goes back when a person cancelled the order, told once or twice", async () => {
      const { orderId, total, reference } = await newOrder()
      await cancelOrderWorkflow(container()).run({
        input: { order_id: orderId },
      })
      const notice = await settlement(reference)
      await tell(notice)
      await tell(notice)
      const { value } = await until("it is written down", async () =>
        (await inboxRows(reference)).find(({ kind }) => kind === "late_money")
      )
      expect(JSON.parse(value.payload)).toMatchObject({ amount: total })
      const { value: late } = await until("it is owed back", async () =>
        (await lateOf(orderId)).find(({ state }) => state === "owed")
      )
      expect(late.hindrance).toMatch(/revival_given_up/)
      const order = await orderRow(orderId)
      expect(order.status).toBe("canceled")
      expect(order.payment_collections[0]?.payments).toEqual([])
      expect(order.transactions).toEqual([])
    })

    it("lets an order stand again that time alone has ended", async () => {
      const { orderId, total, reference, item } = await newOrder()
      await tell(
        await midtrans.change(reference, { transaction_status: "expire" })
      )
      await worked(reference)
      expect((await orderRow(orderId)).status).toBe("canceled")
      await tell(await settlement(reference))
      await until("it is revived", async () => {
        const [late] = await lateOf(orderId)
        return late?.state === "revived"
      })
      const order = await orderRow(orderId)
      expect(order.canceled_at).toBeNull()
      expect(order.payment_collections[0]?.payments).toMatchObject([
        { captures: [{ amount: total }] },
      ])
      expect(await make.stockOf(item)).toEqual({ stocked: 5, reserved: 1 })
    })
  })

  describe("a refund that a virtual account cannot make", () => {
    it("stays written down, for a person to transfer", async () => {
      const { orderId, total, reference } = await newOrder()
      await tell(await settlement(reference))
      await worked(reference)
      await cancelOrderWorkflow(container()).run({
        input: { order_id: orderId },
      })
      const [collection] = (await orderRow(orderId)).payment_collections
      expect(collection?.payments).toMatchObject([
        { refunds: [{ amount: total }] },
      ])
    })
  })

  describe("money that a person sends back for the gateway", () => {
    it("is written into Medusa, and the gateway is not asked for it", async () => {
      const { orderId, reference } = await newOrder()
      await tell(
        await midtrans.change(reference, {
          ...{ transaction_status: "settlement", payment_type: "qris" },
        })
      )
      await worked(reference)
      const money = async () => {
        const order = await orderRow(orderId)
        const [collection] = order.payment_collections
        const payment = collection?.payments[0]
        return { order, collection, payment }
      }
      const obligation = async () => {
        const [owed] = await make.rows(
          z.object({ id: z.string(), refund_id: z.string().nullable() }),
          "refund_obligation",
          ["id", "refund_id"],
          { order_id: orderId }
        )
        return owed
      }
      await run("open-refund-obligation", {
        ...{ order_id: orderId, shop_order_id: null, amount: 10_000 },
        ...{ payment_id: (await money()).payment?.id, reason: "refused" },
      })
      await run("pay-back-obligation", {
        ...{ id: (await obligation())?.id, by: "officer_ani" },
        ...{ reference: "BNK-9", content_base64: null, note: null },
      })
      const { order, collection, payment } = await money()
      expect(payment?.refunds).toMatchObject([{ amount: 10_000 }])
      expect(collection).toMatchObject({ refunded_amount: 10_000 })
      expect(order.transactions.map(({ amount }) => amount)).toContain(-10_000)
      expect((await obligation())?.refund_id).toBeTruthy()
      expect(midtrans.ledger.find(reference)?.refunds).toEqual([])
    })
  })
})
