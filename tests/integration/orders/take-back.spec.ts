import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { OrderActor } from "@pasar-santri/marketplace/lib/order-actor"
import {
  payShopOrdersWorkflow,
  refuseParcelWorkflow,
  takeBackParcelWorkflow,
} from "@pasar-santri/marketplace/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

const OFFICER: OrderActor = {
  ...{ type: "officer", id: "officer_uji", name: "Ani" },
  ...{ ip: null, request_id: null },
}

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { sql } = breaksOf(backend)
  const { parts, states, reach } = ordersOf(backend)
  let pesantren: MadePesantren
  let shipper: Person

  beforeAll(async () => {
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    shipper = await officeOf(backend).seller({ pesantren, role: "shipper" })
  })

  /** A parcel of two pieces of ten, paid at the door, on its way back. */
  const refused = async () => {
    const goods = await make.product({ pesantren })
    const order = await buyer().buy([
      { variantId: goods.variantId, quantity: 2 },
    ])
    const payments = container().resolve(Modules.PAYMENT)
    const [row] = await sql(
      `select payment_collection_id as id from order_payment_collection
       where order_id = ?`,
      [order.id]
    )
    const session = await payments.createPaymentSession(
      z.string().parse(row?.["id"]),
      {
        ...{ provider_id: "pp_system_default", currency_code: "idr" },
        ...{ amount: order.total, data: {} },
      }
    )
    const payment = await payments.authorizePaymentSession(session.id, {})
    const paymentId = z.object({ id: z.string() }).parse(payment).id
    await sql(`update payment set provider_id = 'pp_cod_cash' where id = ?`, [
      paymentId,
    ])
    await payShopOrdersWorkflow(container()).run({
      input: { order_id: order.id },
    })
    await reach(order.id, "to_process")
    const [part] = await parts(order.id)
    const id = part?.id ?? ""
    read(
      z.unknown(),
      await shipper.api.post(`/seller/orders/${id}/ship`, {
        ...{ courier: "jne", tracking_number: newNumber() },
      })
    )
    await refuseParcelWorkflow(container()).run({
      input: { id, by: OFFICER, reason: "Tidak diterima" },
    })
    const item = goods.variants[0]?.inventoryItemId ?? ""
    expect(await make.stockOf(item)).toEqual({ stocked: 8, reserved: 0 })
    return { id, order, item, paymentId }
  }
  const takeBack = (id: string) =>
    takeBackParcelWorkflow(container()).run({
      input: { id, by: OFFICER, reason: "Sudah kembali" },
    })
  const restock = async (item: string) => {
    const inventory = container().resolve(Modules.INVENTORY)
    const [level] = await inventory.listInventoryLevels({
      inventory_item_id: item,
    })
    await inventory.adjustInventory(item, level?.location_id ?? "", 2)
  }
  const claim = (id: string) =>
    sql(`update shop_order set restocked_at = now() where id = ?`, [id])
  const isCancelled = async (paymentId: string) => {
    const [row] = await sql(`select canceled_at from payment where id = ?`, [
      paymentId,
    ])
    return row?.["canceled_at"] != null
  }

  describe("a parcel that nobody took", () => {
    it("is stock again once, and its payment is over", async () => {
      const { id, order, item, paymentId } = await refused()
      await takeBack(id)
      await takeBack(id)
      expect(await states(order.id)).toEqual(["returned"])
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
      expect(await isCancelled(paymentId)).toBe(true)
    })

    it("is not stock twice when the first try died after the correction", async () => {
      const { id, order, item, paymentId } = await refused()
      await claim(id)
      await restock(item)
      await takeBack(id)
      expect(await states(order.id)).toEqual(["returned"])
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
      expect(await isCancelled(paymentId)).toBe(true)
    })

    it("comes to its end when the first try died after its payment was cancelled", async () => {
      const { id, order, item, paymentId } = await refused()
      await claim(id)
      await restock(item)
      await container().resolve(Modules.PAYMENT).cancelPayment(paymentId)
      await takeBack(id)
      expect(await states(order.id)).toEqual(["returned"])
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
    })
  })
})
