import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { read } from "../../support/store-api.ts"
import { Told, waitingTransfersOf } from "../../support/waiting-transfers.ts"

describeBackend((backend) => {
  const { make, buyer } = backend
  const { reservations } = purchasesOf(backend)
  const { sql } = breaksOf(backend)
  const transfers = waitingTransfersOf(backend)
  const {
    buy,
    expire,
    guest,
    importRows,
    obligationsOf,
    paymentOf,
    run,
    transferOf,
  } = transfers

  beforeAll(transfers.open)

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
})
