import { z } from "@medusajs/framework/zod"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { type Api, read } from "../../support/store-api.ts"
import { transfersOf } from "../../support/transfers.ts"

const Listed = z.object({
  breaks: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})

describeBackend((backend) => {
  const { make, buyer, store, container } = backend
  const { sql, pass, theBreak, isFound, keepJobAway } = breaksOf(backend)
  const { ordersOfCart } = purchasesOf(backend)
  const transfers = transfersOf(backend)
  let admin: Api

  beforeAll(async () => {
    await keepJobAway()
    admin = await backend.admin()
  })

  const failEvent = (id: string) =>
    sql(
      `insert into inbox_event (id, provider, event_id, kind, reference,
         payload, received_at, updated_at, state, error)
       values (?, 'midtrans', ?, 'notice', 'ref', '{}', now(),
         now() - interval '1 hour', 'failed', 'amount_differs')`,
      [id, id]
    )
  const endEvent = (id: string) =>
    sql(`update inbox_event set state = 'done' where id = ?`, [id])

  it("books a capture that the order's accounts lack, once", async () => {
    const goods = await make.product()
    const order = await buyer().buy([{ variantId: goods.variantId }])
    const { due } = await transfers.transferOf(order.id)
    await transfers.importRows([due])
    const [gone] = await sql(
      `delete from order_transaction
       where order_id = ? and reference = 'capture' returning reference_id`,
      [order.id]
    )
    const capture = z.string().parse(gone?.["reference_id"])
    await pass()
    await pass()
    expect(await theBreak("capture_unbooked", capture)).toMatchObject({
      ...{ state: "repaired", result: "booked" },
    })
    const booked = await sql(
      `select amount::int as amount from order_transaction
       where reference_id = ? and deleted_at is null`,
      [capture]
    )
    expect(booked).toEqual([{ amount: order.total }])
  })

  it("does not book a capture whose payment was undone", async () => {
    const goods = await make.product()
    const order = await buyer().buy([{ variantId: goods.variantId }])
    const { due } = await transfers.transferOf(order.id)
    await transfers.importRows([due])
    const [gone] = await sql(
      `delete from order_transaction
       where order_id = ? and reference = 'capture' returning reference_id`,
      [order.id]
    )
    const capture = z.string().parse(gone?.["reference_id"])
    await sql(
      `update payment p set canceled_at = now() from capture c
       where c.id = ? and c.payment_id = p.id`,
      [capture]
    )
    expect(await isFound("capture_unbooked", capture)).toBe(false)
  })

  describe("money of no order", () => {
    /** A payment of a cart that was captured, as if the process died then. */
    const captured = async () => {
      const goods = await make.product()
      const cart = await buyer().readyCart([{ variantId: goods.variantId }])
      const [session] = await sql(
        `update payment_session s
         set status = 'authorized', authorized_at = now()
         from cart_payment_collection cpc
         where cpc.cart_id = ? and
           cpc.payment_collection_id = s.payment_collection_id
         returning s.id, s.payment_collection_id, s.amount::int as amount`,
        [cart.id]
      )
      const { id, payment_collection_id, amount } = z
        .object({
          ...{ id: z.string(), payment_collection_id: z.string() },
          amount: z.number(),
        })
        .parse(session)
      const raw = JSON.stringify({ value: String(amount), precision: 20 })
      await sql(
        `insert into payment (id, amount, raw_amount, currency_code,
           provider_id, data, captured_at, payment_collection_id,
           payment_session_id)
         values (?, ?, ?::jsonb, 'idr', 'pp_transfer_manual', '{}', now(), ?, ?)`,
        [`pay_${cart.id}`, amount, raw, payment_collection_id, id]
      )
      await sql(
        `insert into capture (id, amount, raw_amount, payment_id)
         values (?, ?, ?::jsonb, ?)`,
        [`capt_${cart.id}`, amount, raw, `pay_${cart.id}`]
      )
      return { cart, payment: `pay_${cart.id}`, payment_collection_id }
    }

    it("completes the cart that it was for", async () => {
      const { cart, payment } = await captured()
      await pass()
      expect(await ordersOfCart(cart.id)).toHaveLength(1)
      expect(await theBreak("capture_without_order", payment)).toMatchObject({
        state: "repaired",
      })
    })

    it("is none when its payment was undone", async () => {
      const { cart, payment } = await captured()
      await sql(`update payment set canceled_at = now() where id = ?`, [
        payment,
      ])
      await pass()
      expect(await isFound("capture_without_order", payment)).toBe(false)
      expect(await ordersOfCart(cart.id)).toEqual([])
    })

    it("is given to an officer when nobody knows what it was for", async () => {
      const { cart, payment } = await captured()
      await sql(`delete from cart_payment_collection where cart_id = ?`, [
        cart.id,
      ])
      await pass()
      expect(await theBreak("capture_without_order", payment)).toMatchObject({
        ...{ state: "given_to_officer", result: "cart_unknown", attempts: 1 },
      })
    })
  })

  describe("money of an order that was cancelled", () => {
    /** A paid order, cancelled as when its provider refused to pay back. */
    const stranded = async (provider: string) => {
      const goods = await make.product()
      const order = await buyer().buy([{ variantId: goods.variantId }])
      const { due } = await transfers.transferOf(order.id)
      await transfers.importRows([due])
      const [paid] = await sql(
        `update payment p set provider_id = ? from order_payment_collection opc
         where opc.order_id = ?
           and opc.payment_collection_id = p.payment_collection_id
         returning p.id`,
        [provider, order.id]
      )
      await sql(
        `update "order" set status = 'canceled', canceled_at = now()
         where id = ?`,
        [order.id]
      )
      return { order, payment: z.string().parse(paid?.["id"]) }
    }

    it("is owed once, when a person at the bank sends it", async () => {
      const { order, payment } = await stranded("pp_transfer_manual")
      await pass()
      await pass()
      expect(await theBreak("cancelled_holds_money", payment)).toMatchObject({
        ...{ state: "repaired", result: "owed" },
      })
      expect(await transfers.obligationsOf(order.id)).toMatchObject([
        {
          ...{ amount: order.total, state: "open", refund_id: null },
          ...{ payment_id: payment, reason: "order_cancelled" },
        },
      ])
    })

    it("is given to a person, when a gateway has it", async () => {
      const { order, payment } = await stranded("pp_stripe_stripe")
      await pass()
      expect(await theBreak("cancelled_holds_money", payment)).toMatchObject({
        ...{ state: "given_to_officer", result: "gateway_holds_money" },
      })
      expect(await transfers.obligationsOf(order.id)).toEqual([])
    })

    it("is not looked for when Medusa paid it back", async () => {
      const goods = await make.product()
      const order = await buyer().buy([{ variantId: goods.variantId }])
      const { due } = await transfers.transferOf(order.id)
      await transfers.importRows([due])
      await cancelOrderWorkflow(container()).run({
        input: { order_id: order.id },
      })
      const payments = await sql(
        `select p.id from payment p join order_payment_collection opc
           on opc.payment_collection_id = p.payment_collection_id
         where opc.order_id = ?`,
        [order.id]
      )
      for (const { id } of payments)
        expect(await isFound("cancelled_holds_money", String(id))).toBe(false)
    })
  })

  it("hands over what a gateway told of, until that is settled", async () => {
    await failEvent("inev_uji")
    await pass()
    expect(await theBreak("gateway_event_failed", "inev_uji")).toMatchObject({
      ...{ state: "given_to_officer", result: "amount_differs" },
    })
    await endEvent("inev_uji")
    await pass()
    expect(await theBreak("gateway_event_failed", "inev_uji")).toMatchObject({
      state: "closed",
    })
  })

  it("hands over late money that nothing came of", async () => {
    await sql(
      `insert into late_receipt (id, payment_session_id, amount, raw_amount,
         source, reference, state)
       values ('late_uji', 'payses_nobodys', 5000,
         '{"value":"5000","precision":20}', 'midtrans', 'uji', 'open')`
    )
    await pass()
    expect(await theBreak("late_money_open", "late_uji")).toMatchObject({
      state: "given_to_officer",
    })
  })

  it("hands over a row of a statement that nobody has said anything about for a day", async () => {
    const row = (id: string, age: string) =>
      sql(
        `insert into statement_row (id, statement_id, account_id, booked_on,
           amount, raw_amount, description, digest, created_at)
         values (?, 'stm_uji', 'facc_uji', '2026-11-24', 7000,
           '{"value":"7000","precision":20}', 'TRF', ?, now() - ?::interval)`,
        [id, id, age]
      )
    await row("srow_old", "2 days")
    await row("srow_new", "1 hour")
    await pass()
    expect(await isFound("statement_row_unmatched", "srow_new")).toBe(false)
    expect(await theBreak("statement_row_unmatched", "srow_old")).toMatchObject(
      { state: "given_to_officer" }
    )
  })

  describe("the administrator", () => {
    it("sees what was found, and closes it only once it is gone", async () => {
      await failEvent("inev_closed")
      await pass()
      const { id } = await theBreak("gateway_event_failed", "inev_closed")
      const { breaks, counts } = read(
        Listed,
        await admin.get("/admin/breaks?state=given_to_officer&limit=100")
      )
      expect(breaks.map((row) => row.id)).toContain(id)
      expect(counts["given_to_officer"]).toBeGreaterThan(0)
      const close = () =>
        admin.post(`/admin/breaks/${id}/close`, {
          note: "Sudah dicocokkan dengan laporan gateway.",
        })
      expectRefusal(await close(), { status: 400, code: "break_still_there" })
      await endEvent("inev_closed")
      read(z.unknown(), await close())
      expectRefusal(await close(), { status: 400, code: "break_not_yours" })
      const logged = await sql(
        `select action from audit_entry where entity_id = ?`,
        [id]
      )
      expect(logged).toEqual([{ action: "break.closed" }])
    })

    it("lets it be tried again", async () => {
      await failEvent("inev_again")
      await pass()
      const { id } = await theBreak("gateway_event_failed", "inev_again")
      read(z.unknown(), await admin.post(`/admin/breaks/${id}/retry`))
      expect(
        await theBreak("gateway_event_failed", "inev_again")
      ).toMatchObject({ state: "open", attempts: 0 })
      await pass()
      expect(
        await theBreak("gateway_event_failed", "inev_again")
      ).toMatchObject({ state: "given_to_officer", attempts: 1 })
    })

    it("is nobody else", async () => {
      const { status } = await store().get("/admin/breaks")
      expect(status).toBe(401)
    })
  })
})
