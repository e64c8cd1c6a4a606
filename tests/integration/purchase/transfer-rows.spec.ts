import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { bankDay } from "../../support/bank-day.ts"
import { breaksOf } from "../../support/breaks.ts"
import { describeBackend } from "../../support/integration.ts"
import { MAPPING } from "../../support/transfers.ts"
import { waitingTransfersOf } from "../../support/waiting-transfers.ts"

describeBackend((backend) => {
  const { make } = backend
  const { sql } = breaksOf(backend)
  const transfers = waitingTransfersOf(backend)
  const { buy, importRows, obligationsOf, paymentOf, run, transferOf } =
    transfers

  beforeAll(transfers.open)

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
})
