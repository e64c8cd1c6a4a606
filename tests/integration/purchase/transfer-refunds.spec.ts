import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { waitingTransfersOf } from "../../support/waiting-transfers.ts"

describeBackend((backend) => {
  const { make } = backend
  const transfers = waitingTransfersOf(backend)
  const { buy, importRows, obligationsOf, paymentOf, run } = transfers

  beforeAll(transfers.open)

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
})
