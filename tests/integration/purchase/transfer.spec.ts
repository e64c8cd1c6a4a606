import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"
import { bankDay } from "../../support/bank-day.ts"
import { breaksOf } from "../../support/breaks.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { keepAway } from "../../support/keep-away.ts"
import { officeOf } from "../../support/office.ts"
import { makePdf } from "../../support/papers.ts"
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
  const { sql } = breaksOf(backend)
  const transfers = transfersOf(backend)
  const { transferOf, obligationsOf, importRows, paymentOf, guest, run } =
    transfers
  let near: MadePesantren

  beforeAll(async () => {
    for (const job of ["expire-unpaid-orders", "settle-transfers"])
      await keepAway(backend.container(), job)
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
      const tomorrow = bankDay(new Date(Date.now() + 86_400_000))
      const content = transfers.statementOf([waiting.due], tomorrow)
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

    it("that is older than the order waits for an officer, whatever its sum", async () => {
      const first = await buy(46_000)
      const code = first.waiting.code === 777 ? 778 : 777
      const due = first.waiting.base + code
      // It is in the queue before anybody is asked for its sum.
      await importRows([due])
      const { order, waiting } = await buy(46_000)
      await sql(
        `update expectation set code = ?, due = base + ?,
           raw_due = jsonb_build_object('value', (base + ?)::text,
             'precision', 20) where id = ?`,
        [code, code, code, waiting.id]
      )
      await run("match-statement-rows")
      const yesterday = bankDay(new Date(Date.now() - 86_400_000))
      const content = transfers.statementOf([due], yesterday)
      expect(await importRows([], { content })).toMatchObject({
        ...{ new_count: 1, matched: 0 },
      })
      expect(await transferOf(order.id)).toMatchObject({ state: "awaiting" })
      expect(await importRows([due])).toMatchObject({ matched: 1 })
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
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

    it("is not refused while it is being captured", async () => {
      const { order, waiting } = await buy(6_200_000)
      await importRows([waiting.due], { by: "officer_ani" })
      const locking = backend.container().resolve(Modules.LOCKING)
      await locking.acquire(waiting.cart_id, { ownerId: "capture", expire: 60 })
      const refusal = run("refuse-match", {
        ...{ expectation_id: waiting.id, by: "officer_budi", note: "Bukan" },
      })
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      expect(await transferOf(order.id)).toMatchObject({ state: "matched" })
      await locking.release(waiting.cart_id, { ownerId: "capture" })
      await refusal
      expect(await transferOf(order.id)).toMatchObject({ state: "escalated" })
    })

    it("is paid, not refused nor given up, once it is captured", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      // As a process leaves it that dies before it closed its books.
      await sql(
        `update expectation set state = 'matched', closed_at = null
         where id = ?`,
        [waiting.id]
      )
      const input = { expectation_id: waiting.id, by: "officer_budi" }
      for (const id of ["refuse-match", "give-up-transfer"])
        await expect(
          run(id, { ...input, note: "Bukan" })
        ).rejects.toMatchObject({ code: "transfer_moved" })
      await run("settle-transfers")
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

    it("may be the bank's PDF, which officers only save", async () => {
      const { order, waiting } = await buy()
      const content_base64 = makePdf(order.id)
      const send = (content: string) =>
        guest(order.id).post(`/store/transfers/${order.id}/proofs`, {
          content_base64: content,
        })
      const pdf = Buffer.from(content_base64, "base64").toString("latin1")
      const active = pdf.replace("/Catalog", "/Catalog /S /JavaScript")
      expectRefusal(await send(Buffer.from(active).toString("base64")), {
        ...{ status: 400, code: "upload_active", field: "content_base64" },
      })
      read(Told, await send(content_base64))
      expect(await transferOf(order.id)).toMatchObject({ state: "claimed" })
      const [proof, ...others] = await make.rows(
        z.object({ id: z.string() }),
        "transfer_proof",
        ["id"],
        { expectation_id: waiting.id }
      )
      expect(others).toEqual([])
      const { api } = await officeOf(backend).officer({
        ...{ role: "finance", area: "32.02" },
      })
      const { status, headers, content } = await api.download(
        `/officer/transfer-proofs/${proof?.id ?? ""}/file`
      )
      expect(status).toBe(200)
      expect(content.toString("base64")).toBe(content_base64)
      expect(headers.get("content-type")).toBe("application/pdf")
      expect(headers.get("content-disposition")).toBe(
        'attachment; filename="transfer_proof.pdf"'
      )
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("cache-control")).toContain("no-store")
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
      const { transfer } = read(
        Told,
        await guest(order.id).get(`/store/transfers/${order.id}`)
      )
      expect(transfer).toMatchObject({ state: "owed", received: waiting.due })
    })
  })

  describe("an order whose timer died half-way", () => {
    it("is cancelled by the next one, and its stock is free", async () => {
      const { order, waiting } = await buy()
      await sql(
        `update expectation set state = 'expired', closed_at = now()
         where id = ?`,
        [waiting.id]
      )
      await expire(order)
      expect(await paymentOf(order.id)).toMatchObject({ status: "canceled" })
      expect(await reservations(order.id)).toEqual([])
    })
  })

  describe("an order that a person cancelled", () => {
    it("is not revived by the money that stood against it: it is owed", async () => {
      const { order, waiting } = await buy(42_000)
      const amount = waiting.due + 5_000
      await importRows([amount])
      const [row] = await sql(`select id from statement_row where amount = ?`, [
        amount,
      ])
      await run("match-row", {
        ...{ row_id: row?.["id"], expectation_id: waiting.id },
        by: "officer_ani",
      })
      expect(await transferOf(order.id)).toMatchObject({ state: "over" })
      await run("give-up-transfer", {
        ...{ expectation_id: waiting.id, by: "officer_ani" },
      })
      await run("settle-transfers")
      expect(await transferOf(order.id)).toMatchObject({ state: "owed" })
      expect(await paymentOf(order.id)).toMatchObject({ status: "canceled" })
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount, reason: "late_money" },
      ])
    })

    it("is owed what it was revived by, when it is cancelled once more", async () => {
      const { order, waiting } = await buy(6_100_000)
      await expire(order)
      await importRows([waiting.due])
      expect(await transferOf(order.id)).toMatchObject({ state: "matched" })
      await run("give-up-transfer", {
        ...{ expectation_id: waiting.id, by: "officer_ani" },
      })
      await run("settle-transfers")
      expect(await transferOf(order.id)).toMatchObject({ state: "owed" })
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount: waiting.due, reason: "late_money" },
      ])
    })
  })

  describe("late money that a process left open", () => {
    /** Written down as late, and nothing done with it. */
    const leave = async (
      waiting: { payment_session_id: string },
      due: number
    ) => {
      const { payment_session_id } = waiting
      const reference = `left-${payment_session_id}`
      await sql(
        `insert into late_receipt (id, payment_session_id, order_id, amount,
           raw_amount, source, reference)
         select 'late_' || id, payment_session_id, order_id, ?::numeric,
           ?::jsonb, 'transfer', ?::text from expectation where payment_session_id = ?`,
        [
          ...[due, JSON.stringify({ value: String(due), precision: 20 })],
          ...[reference, payment_session_id],
        ]
      )
      return {
        settle: () =>
          run("record-late-money", {
            ...{
              payment_session_id,
              amount: due,
              source: "transfer",
              reference,
            },
          }),
        state: async () => {
          const [row] = await sql(
            `select state from late_receipt where reference = ?`,
            [reference]
          )
          return row?.["state"]
        },
      }
    }

    it("revives its order once, whoever is at it in the same moment", async () => {
      const { order, waiting } = await buy()
      await expire(order)
      await sql(
        `update expectation set state = 'late_money', received = due,
           raw_received = raw_due where id = ?`,
        [waiting.id]
      )
      const match = `insert into row_match (id, row_id, expectation_id, kind,
        matched_by, is_automatic) values (?, ?, ?, 'late', 'officer_ani', true)`
      await sql(match, [
        `rmatch_${waiting.id}`,
        `srow_${waiting.id}`,
        waiting.id,
      ])
      const late = await leave(waiting, waiting.due)
      await Promise.all([late.settle(), late.settle(), late.settle()])
      expect(await late.state()).toBe("revived")
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
      expect(await paymentOf(order.id)).toMatchObject({
        status: "pending",
        captured_amount: order.total,
      })
      expect(await obligationsOf(order.id)).toEqual([])
    })

    it("is not owed back when its order is paid by it", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      const late = await leave(waiting, waiting.due)
      await late.settle()
      expect(await late.state()).toBe("revived")
      expect(await obligationsOf(order.id)).toEqual([])
    })
  })

  describe("a row of which a process that died kept only the use", () => {
    /** A row that is used for a transfer, a while ago, and nothing else. */
    const use = async (waiting: { id: string }, amount: number) => {
      await importRows([amount])
      const [row] = await sql(
        `select id from statement_row where amount = ?
         order by created_at desc limit 1`,
        [amount]
      )
      const money = backend.container().resolve<{
        useRow(use: object): Promise<unknown>
      }>("money")
      await money.useRow({
        ...{ row_id: row?.["id"], expectation_id: waiting.id },
        ...{ by: "officer_ani", is_automatic: false, note: null },
      })
      await sql(
        `update row_match set created_at = now() - interval '2 minutes'
         where expectation_id = ?`,
        [waiting.id]
      )
      await sql(
        `update expectation set updated_at = now() - interval '2 minutes'
         where id = ?`,
        [waiting.id]
      )
    }

    it("is owed back when it was a second payment", async () => {
      const { order, waiting } = await buy()
      await importRows([waiting.due])
      await use(waiting, waiting.due + 300_000)
      expect(await obligationsOf(order.id)).toEqual([])
      await run("settle-transfers")
      await run("settle-transfers")
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount: waiting.due + 300_000, reason: "duplicate" },
      ])
    })

    it("is late money when the order was gone", async () => {
      const { order, waiting } = await buy()
      await expire(order)
      await use(waiting, waiting.due + 300_000)
      expect(await transferOf(order.id)).toMatchObject({ state: "late_money" })
      await run("settle-transfers")
      expect(await transferOf(order.id)).toMatchObject({ state: "paid" })
      expect(await obligationsOf(order.id)).toMatchObject([
        { amount: 300_000, reason: "surplus" },
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
             paid_at = now(), reference = 'UJI-MATI', updated_at = now() - make_interval(mins => ?) where id = ?`,
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
