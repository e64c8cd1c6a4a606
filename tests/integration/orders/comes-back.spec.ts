import { z } from "@medusajs/framework/zod"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import {
  refuseParcelWorkflow,
  takeBackParcelWorkflow,
} from "@pasar-santri/marketplace/workflows"
import {
  setCodSellerWorkflow,
  setPaymentMethodWorkflow,
} from "@pasar-santri/payment-indonesia/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const COD = "pp_cod_cash"
const REASON = "Kurir membawa paketnya kembali"
const SYSTEM = {
  by: { type: "system" as const, id: null, name: null },
  reason: "test",
}
const OFFICER = {
  ...{ type: "officer" as const, id: "off_1", name: "Petugas" },
  ...{ ip: null, request_id: null },
}
let numbers = 0

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { parts, states, pay, reach, withKey, medusa } = ordersOf(backend)
  let pesantren: MadePesantren
  let shipper: Person
  let head: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    shipper = await office.seller({ pesantren, role: "shipper" })
    head = await office.officer()
    const [region] = await make.rows(z.object({ id: z.string() }), "region", [
      "id",
    ])
    await setPaymentMethodWorkflow(container()).run({
      input: {
        ...SYSTEM,
        setting: {
          ...{ provider_id: COD, region_id: region?.id ?? "", is_on: true },
          ...{ rank: 9, min_amount: null, max_amount: null },
        },
      },
    })
    await setCodSellerWorkflow(container()).run({
      input: { ...SYSTEM, seller: { pesantren_id: pesantren.id, is_on: true } },
    })
  })

  const orders = () => container().resolve(SHOP_ORDER_MODULE)
  const watch = async () => {
    const { default: job } =
      await import("@pasar-santri/marketplace/jobs/watch-shop-orders")
    await job(container())
  }
  const late = async (id: string) => {
    await orders().updateShopOrders({
      id,
      due_at: new Date(Date.now() - 1_000),
    })
    await watch()
  }

  /** A parcel of two pieces that is on its way, or ready to be fetched. */
  const sent = async ({ service = "regular", isCash = false } = {}) => {
    const made = await make.product({ pesantren, price: 50_000 })
    const lines = [{ variantId: made.variantId, quantity: 2 }]
    let orderId = ""
    if (isCash) {
      const cart = await buyer().readyCart(lines)
      read(z.unknown(), await buyer().pay(cart.id, COD))
      orderId = orderOf(await buyer().complete(cart.id)).id
    } else orderId = (await buyer().buy(lines)).id
    const [part] = await parts(orderId)
    const id = part?.id ?? ""
    await orders().updateShopOrders({ id, service })
    const payment = isCash ? "" : await pay(orderId)
    await reach(orderId, "to_process")
    numbers += 1
    const sending =
      service === "regular"
        ? { courier: "jne", tracking_number: `CB${numbers}0000000` }
        : { courier: null, tracking_number: null }
    const { order } = read(
      OneOrder,
      await shipper.api.post(`/seller/orders/${id}/ship`, sending)
    )
    const stock = () => make.stockOf(made.variants[0]?.inventoryItemId ?? "")
    expect(await stock()).toEqual({ stocked: 8, reserved: 0 })
    return { id, orderId, payment, total: order.total, stock }
  }
  const owed = (id: string) =>
    make.rows(
      z.looseObject({ amount: z.coerce.number() }),
      "refund_obligation",
      ["amount", "shop_order_id"],
      { shop_order_id: id }
    )
  const stepIn = (id: string, action: string, reason = REASON) =>
    head.api.post(`/officer/orders/${id}/step-in`, { action, reason })
  const input = (id: string) => ({
    input: { id, by: OFFICER, reason: REASON },
  })

  describe("what nobody fetches", () => {
    it("is cancelled in time: stock and money go back, and its order ends", async () => {
      const { id, orderId, payment, total, stock } = await sent({
        service: "pickup",
      })
      await late(id)
      await watch()
      expect(await parts(orderId)).toMatchObject([
        {
          ...{ state: "cancelled", cancelled_by: "system" },
          cancel_reason: "not_collected",
        },
      ])
      expect(await stock()).toEqual({ stocked: 10, reserved: 0 })
      expect(await owed(id)).toMatchObject([{ amount: total }])
      expect((await medusa(orderId))?.total).toBe(0)
      await refundPaymentWorkflow(container()).run({
        input: { payment_id: payment, amount: total, note: id },
      })
      await watch()
      expect((await medusa(orderId))?.status).toBe("completed")
    })

    it("is cancelled by an officer as well, and what a courier has is not", async () => {
      const fetched = await sent({ service: "pickup" })
      const { order } = read(OneOrder, await stepIn(fetched.id, "cancel"))
      expect(order).toMatchObject({ state: "cancelled", cancel_reason: REASON })
      expect(await fetched.stock()).toEqual({ stocked: 10, reserved: 0 })
      const carried = await sent()
      expectRefusal(await stepIn(carried.id, "cancel"), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
    })
  })

  describe("a parcel that is paid at the door", () => {
    it("is not believed to have arrived, and comes back", async () => {
      const { id, orderId, stock } = await sent({ isCash: true })
      await late(id)
      expect(await states(orderId)).toEqual(["shipped"])
      await refuseParcelWorkflow(container()).run(input(id))
      await takeBackParcelWorkflow(container()).run(input(id))
      expect(await states(orderId)).toEqual(["returned"])
      expect(await stock()).toEqual({ stocked: 10, reserved: 0 })
    })

    it("comes back although it was taken for delivered", async () => {
      const { id, orderId, stock } = await sent({ isCash: true })
      await withKey(orderId).post(`parcels/${id}/receive`)
      expect(await states(orderId)).toEqual(["delivered"])
      await refuseParcelWorkflow(container()).run(input(id))
      await takeBackParcelWorkflow(container()).run(input(id))
      expect(await stock()).toEqual({ stocked: 10, reserved: 0 })
      expect(await owed(id)).toEqual([])
    })
  })

  describe("a parcel that was paid before", () => {
    it("comes back by an officer: stock returns, money is owed once", async () => {
      const { id, orderId, total, stock } = await sent()
      const { order } = read(OneOrder, await stepIn(id, "send_back"))
      expect(order).toMatchObject({
        ...{ state: "returning", actions: ["take_back"] },
      })
      // Time no longer ends it, and its buyer cannot have received it.
      await late(id)
      expect(await states(orderId)).toEqual(["returning"])
      expectRefusal(await withKey(orderId).post(`parcels/${id}/receive`), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
      for (const round of [1, 2]) {
        const answer = read(OneOrder, await stepIn(id, "take_back"))
        expect(answer.order.state, String(round)).toBe("returned")
      }
      expect(await stock()).toEqual({ stocked: 10, reserved: 0 })
      expect(await owed(id)).toMatchObject([{ amount: total }])
      const { entries } = read(
        z.looseObject({ entries: z.array(z.looseObject({})) }),
        await head.api.get(`/officer/audit?entity=shop_order&entity_id=${id}`)
      )
      expect(entries).toMatchObject([
        { action: "shop_order.returned", reason: REASON },
        { action: "shop_order.returning", reason: REASON },
        { action: "shop_order.shipped" },
      ])
    })

    it("does not come back once it was delivered: that is a complaint", async () => {
      const { id, orderId } = await sent()
      await withKey(orderId).post(`parcels/${id}/receive`)
      expectRefusal(await stepIn(id, "send_back"), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
    })
  })
})
