import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { MAPPING, transfersOf } from "../../support/transfers.ts"

const Told = z.object({
  transfer: z.looseObject({
    state: z.string(),
    base: z.number(),
    due: z.number(),
    accounts: z.array(z.looseObject({ number: z.string() })),
    fund_holder: z.string().min(1),
  }),
})

describeBackend((backend) => {
  const { make, store, buyer } = backend
  const { reservations } = purchasesOf(backend)
  const transfers = transfersOf(backend)
  const { transferOf, obligationsOf, importRows, paymentOf, guest, run } =
    transfers
  let near: MadePesantren

  beforeAll(async () => {
    near = await make.pesantren({ district_code: "32.02.27" })
  })

  /** An order that waits for its transfer, as its buyer was told. */
  const buy = async (price = 40_000, stock = 10) => {
    const goods = await make.product({ pesantren: near, price, stock })
    const order = await buyer().buy([{ variantId: goods.variantId }])
    const { transfer } = read(
      Told,
      await guest(order.id).get(`/store/transfers/${order.id}`)
    )
    return { order, goods, told: transfer, waiting: await transferOf(order.id) }
  }

  /** What time does to it. */
  const expire = async (order: { id: string }) => {
    const { id, payment_session_id, cart_id } = await transferOf(order.id)
    await transfers.pass(id)
    await run("expire-order", {
      session_id: payment_session_id,
      order_id: order.id,
      cart_id,
    })
  }

  describe("what the buyer is told", () => {
    it("is the total and a code, the same however often it is asked", async () => {
      const { order, told, waiting } = await buy()
      expect(told.base).toBe(order.total)
      expect(waiting.code).toBeGreaterThanOrEqual(1)
      expect(waiting.code).toBeLessThanOrEqual(999)
      expect(told.due).toBe(order.total + (waiting.code ?? 0))
      const asked = await Promise.all(
        Array.from({ length: 5 }, () =>
          guest(order.id).get(`/store/transfers/${order.id}`)
        )
      )
      for (const answer of asked)
        expect(read(Told, answer).transfer.due).toBe(told.due)
    })

    it("gives no two buyers of one price the same sum", async () => {
      const goods = await make.product({ pesantren: near, stock: 50 })
      const orders = []
      for (let nth = 0; nth < 6; nth += 1)
        orders.push(await buyer().buy([{ variantId: goods.variantId }]))
      const told = await Promise.all(
        orders.map(async ({ id }) =>
          read(Told, await guest(id).get(`/store/transfers/${id}`))
        )
      )
      expect(new Set(told.map(({ transfer }) => transfer.due)).size).toBe(6)
    })

    it("is told to nobody without the key of the order's page", async () => {
      const { order } = await buy()
      const path = `/store/transfers/${order.id}`
      const refused = { status: 404, code: "order_not_found" }
      expectRefusal(await store().get(path), refused)
      expectRefusal(
        await store()
          .with({ headers: { "x-order-key": "0".repeat(32) } })
          .get(path),
        refused
      )
      expectRefusal(
        await store().post(`${path}/proofs`, {
          content_base64: "A".repeat(64),
        }),
        refused
      )
    })
  })

  describe("a row of the statement", () => {
    it("that is the very sum pays the order, once", async () => {
      const { order, waiting } = await buy()
      const content = transfers.statementOf([waiting.due])
      const first = await importRows([], { content })
      expect(first).toMatchObject({ new_count: 1, matched: 1 })
      const paid = await transferOf(order.id)
      expect(paid).toMatchObject({ state: "paid", fault: null })
      expect(await paymentOf(order.id)).toMatchObject({
        status: "pending",
        captured_amount: order.total,
      })
      const [surplus] = await make.rows(
        z.object({ amount: z.coerce.number() }),
        "surplus_entry",
        ["amount"],
        { order_id: order.id }
      )
      expect(surplus?.amount).toBe(waiting.code)
      expect(await importRows([], { content })).toMatchObject({
        new_count: 0,
        matched: 0,
      })
      expect(await obligationsOf(order.id)).toEqual([])
    })

    it("that comes twice is owed back", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      const content = transfers.statementOf([waiting.due], "25/11/2026")
      await importRows([], { content })
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount: waiting.due, reason: "duplicate", state: "open" },
      ])
    })

    it("that looks like the one that paid is called a second payment by nobody but an officer", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      expect(await importRows([waiting.due])).toMatchObject({
        new_count: 1,
        matched: 0,
      })
      expect(await obligationsOf(order.id)).toEqual([])
      const { rows } = z
        .looseObject({
          rows: z.array(z.looseObject({ id: z.string(), amount: z.number() })),
        })
        .parse(await run("find-free-rows", { limit: 50, offset: 0 }))
      await run("match-row", {
        row_id: rows.find(({ amount }) => amount === waiting.due)?.id,
        expectation_id: waiting.id,
        by: "officer_budi",
      })
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount: waiting.due, reason: "duplicate" },
      ])
    })

    it("is not kept twice by reading its file with other columns", async () => {
      const { order, waiting } = await buy()
      const content = transfers.statementOf([waiting.due])
      // By these columns there was nothing in it: they may be corrected.
      const wrong = { ...MAPPING, credit: "Debit", debit: "Kredit" }
      expect(await importRows([], { content, mapping: wrong })).toMatchObject({
        new_count: 0,
      })
      expect(await importRows([], { content })).toMatchObject({ new_count: 1 })
      await expect(
        importRows([], {
          content,
          mapping: { ...MAPPING, description: ["Keterangan", "Saldo"] },
        })
      ).rejects.toMatchObject({ code: "statement_mapping_differs" })
      expect(await importRows([], { content })).toMatchObject({ new_count: 0 })
      expect(await obligationsOf(order.id)).toEqual([])
    })

    it("that no one is asked for waits for an officer, who says whose it is", async () => {
      const { order, waiting } = await buy(55_000)
      const { matched } = await importRows([waiting.base])
      expect(matched).toBe(0)
      const found = z
        .looseObject({
          rows: z.array(
            z.looseObject({
              id: z.string(),
              amount: z.number(),
              suggestions: z.array(z.looseObject({ order_id: z.string() })),
            })
          ),
        })
        .parse(await run("find-free-rows", { limit: 50, offset: 0 }))
      const row = found.rows.find(({ amount }) => amount === waiting.base)
      expect(row?.suggestions.map((it) => it.order_id)).toContain(order.id)
      await run("match-row", {
        row_id: row?.id,
        expectation_id: waiting.id,
        by: "officer_budi",
      })
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
      expect(await paymentOf(order.id)).toMatchObject({
        captured_amount: order.total,
      })
    })

    it("above the limit waits for another officer than the one who imported", async () => {
      const { order, waiting } = await buy(6_000_000)
      await importRows([waiting.due], { by: "officer_ani" })
      expect(await transferOf(order.id)).toMatchObject({
        state: "matched",
        fault: "second_officer_needed",
      })
      const confirm = (by: string) =>
        run("confirm-transfer", { expectation_id: waiting.id, by })
      await expect(confirm("officer_ani")).rejects.toMatchObject({
        code: "second_officer_needed",
      })
      await confirm("officer_budi")
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
    })

    it("cannot be changed or deleted by anybody", async () => {
      const { waiting } = await buy()
      await importRows([waiting.due])
      const [row] = await make.rows(
        z.object({ id: z.string() }),
        "statement_row",
        ["id"]
      )
      const money = backend.container().resolve<{
        updateStatementRows(row: object): Promise<unknown>
      }>("money")
      await expect(
        money.updateStatementRows({ id: row?.id, amount: 1 })
      ).rejects.toThrow(/append-only/)
    })
  })

  describe("a proof", () => {
    it("buys time, pays nothing, and keeps a timer from cancelling", async () => {
      const { order, waiting } = await buy()
      const picture = await sharp({
        create: { width: 80, height: 60, channels: 3, background: "#a63d1f" },
      })
        .png()
        .toBuffer()
      read(
        Told,
        await guest(order.id).post(`/store/transfers/${order.id}/proofs`, {
          content_base64: picture.toString("base64"),
        })
      )
      const claimed = await transferOf(order.id)
      expect(claimed.state).toBe("claimed")
      expect(+new Date(String(claimed["expires_at"]))).toBeGreaterThan(
        +new Date(String(waiting["expires_at"]))
      )
      await expire(order)
      expect(await transferOf(order.id)).toMatchObject({ state: "claimed" })
      expect(await paymentOf(order.id)).toMatchObject({ status: "pending" })
    })
  })

  describe("an order whose time has run out", () => {
    it("gives its stock back, and is revived by money that comes late", async () => {
      const { order, goods, waiting } = await buy()
      await expire(order)
      expect(await transferOf(order.id)).toMatchObject({ state: "expired" })
      expect(await reservations(order.id)).toEqual([])
      await importRows([waiting.due])
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
      expect(await paymentOf(order.id)).toMatchObject({
        status: "pending",
        captured_amount: order.total,
      })
      expect(
        await make.stockOf(goods.variants[0]?.inventoryItemId ?? "")
      ).toMatchObject({ reserved: 1 })
    })

    it("owes the money back when its stock is gone", async () => {
      const { order, goods, waiting } = await buy(41_000, 1)
      await expire(order)
      await buyer().buy([{ variantId: goods.variantId }])
      await importRows([waiting.due])
      expect(await transferOf(order.id)).toMatchObject({ state: "owed" })
      expect(await paymentOf(order.id)).toMatchObject({ status: "canceled" })
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount: waiting.due, reason: "late_money" },
      ])
    })
  })

  describe("a refund", () => {
    it("is owed when a paid order is cancelled, and done when it was sent", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      await run("cancel-order", { order_id: order.id })
      await run("owe-refunds", { order_id: order.id })
      await run("owe-refunds", { order_id: order.id })
      const [owed, ...others] = await obligationsOf(order.id)
      expect(others).toEqual([])
      expect(owed).toMatchObject({
        amount: order.total,
        reason: "order_cancelled",
        state: "open",
      })
      await run("pay-back-obligation", {
        ...{ id: owed?.id, by: "officer_ani", reference: "BNK-1" },
        ...{ content_base64: null, note: null },
      })
      expect(await obligationsOf(order.id)).toMatchObject([
        { state: "paid_back" },
      ])
      expect(await paymentOf(order.id)).toMatchObject({
        refunded_amount: order.total,
      })
    })

    it("that a process paid back and died over is written down by the next", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      const [payment] = await make.rows(
        z.object({ id: z.string() }),
        "payment",
        ["id"],
        { payment_session_id: waiting.payment_session_id }
      )
      await run("open-refund-obligation", {
        ...{ order_id: order.id, payment_id: payment?.id },
        ...{ shop_order_id: "so_2", amount: 7_000, reason: "cancelled" },
      })
      const [owed] = await obligationsOf(order.id)
      const pg = backend
        .container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const paidBack = (minutes: number) =>
        pg.raw(
          `update refund_obligation set state = 'paid_back', paid_by = 'ani',
             updated_at = now() - make_interval(mins => ?) where id = ?`,
          [minutes, owed?.id ?? ""]
        )
      await paidBack(1)
      await run("settle-transfers")
      expect(await paymentOf(order.id)).toMatchObject({ refunded_amount: 0 })
      await paidBack(5)
      await run("settle-transfers")
      await run("settle-transfers")
      expect(await paymentOf(order.id)).toMatchObject({
        refunded_amount: 7_000,
      })
      const [done] = await obligationsOf(order.id)
      expect(done?.refund_id).toBeTruthy()
    })

    it("of a share is written into Medusa only when it was sent", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      const [payment] = await make.rows(
        z.object({ id: z.string() }),
        "payment",
        ["id"],
        { payment_session_id: waiting.payment_session_id }
      )
      const share = {
        ...{ order_id: order.id, payment_id: payment?.id },
        ...{ shop_order_id: "so_1", amount: 10_000, reason: "cancelled" },
      }
      await run("open-refund-obligation", share)
      await run("open-refund-obligation", share)
      const [owed, ...others] = await obligationsOf(order.id)
      expect(others).toEqual([])
      expect(await paymentOf(order.id)).toMatchObject({ refunded_amount: 0 })
      await run("pay-back-obligation", {
        ...{ id: owed?.id, by: "officer_ani", reference: "BNK-2" },
        ...{ content_base64: null, note: null },
      })
      expect(await paymentOf(order.id)).toMatchObject({
        refunded_amount: 10_000,
      })
      await run("owe-refunds", { order_id: order.id })
      expect(await obligationsOf(order.id)).toHaveLength(1)
    })
  })

  describe("an account of the fund holder", () => {
    it("is never an office's", async () => {
      const answer = await (
        await backend.admin()
      ).post("/admin/fund-accounts", {
        bank: "Bank bjb",
        number: "0001234567",
        holder: "Dinas KUKM Kabupaten Sukabumi",
        fund_holder: "Dinas KUKM Kabupaten Sukabumi",
      })
      expectRefusal(answer, {
        status: 400,
        code: "account_of_office",
        field: "holder",
      })
    })
  })
})
