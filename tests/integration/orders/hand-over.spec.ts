import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { parts, reach, pay, withKey, readParcels, medusa } = ordersOf(backend)
  let pesantren: MadePesantren
  let shipper: Person

  beforeAll(async () => {
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    shipper = await officeOf(backend).seller({ pesantren, role: "shipper" })
  })

  const move = (id: string, action: string, body: unknown = {}) =>
    shipper.api.post(`/seller/orders/${id}/${action}`, body)
  const seen = async (orderId: string) =>
    readParcels(await withKey(orderId).parcels())[0]

  /** A paid order that goes some way, and the code that its buyer sees. */
  const paid = async (service: string) => {
    const { variantId } = await make.product({ pesantren })
    const order = await buyer().buy([{ variantId }])
    const [part] = await parts(order.id)
    const id = part?.id ?? ""
    await container()
      .resolve(SHOP_ORDER_MODULE)
      .updateShopOrders({ id, service })
    const before = (await seen(order.id))?.["hand_over_code"]
    await pay(order.id)
    await reach(order.id, "to_process")
    const code = String((await seen(order.id))?.["hand_over_code"])
    return { order, id, before, code }
  }
  const onItsWay = async (service = "pickup") => {
    const made = await paid(service)
    read(OneOrder, await move(made.id, "process"))
    read(OneOrder, await move(made.id, "ship"))
    return made
  }
  const otherThan = (code: string) =>
    String((Number(code) + 1) % 1_000_000).padStart(6, "0")

  describe("a code", () => {
    it.each(["own_delivery", "pickup"])(
      "is shown to the buyer of what goes by %s once it is paid, and to nobody else",
      async (service) => {
        const { order, id, before, code } = await paid(service)
        expect(before).toBeNull()
        expect(code).toMatch(/^\d{6}$/)
        const { body } = await shipper.api.get(`/seller/orders/${id}`)
        expect(JSON.stringify(body)).not.toContain(code)
        expect((await parts(order.id))[0]?.hand_over_attempts).toBe(0)
      }
    )

    it("hands over: Medusa's fulfilment is delivered, the code is gone", async () => {
      const { order, id, code } = await onItsWay()
      const typed = `${code.slice(0, 3)} ${code.slice(3)}`
      const done = read(OneOrder, await move(id, "hand-over", { code: typed }))
      expect(done.order).toMatchObject({ state: "delivered", actions: [] })
      expect(done.order.timeline.at(-1)).toMatchObject({
        ...{ action: "hand_over", by: "seller", to: "delivered" },
      })
      expect(
        (await medusa(order.id))?.fulfillments?.[0]?.delivered_at
      ).not.toBeNull()
      expect((await seen(order.id))?.["hand_over_code"]).toBeNull()
      // Pressed again it is no fault, and no look at the code.
      read(OneOrder, await move(id, "hand-over", { code: "000000" }))
      expect((await parts(order.id))[0]?.hand_over_attempts).toBe(1)
    })

    it("is locked after five wrong ones, also when they come at once", async () => {
      const { order, id, code } = await onItsWay("own_delivery")
      const wrong = { code: otherThan(code) }
      expectRefusal(await move(id, "hand-over", wrong), {
        ...{ status: 400, code: "hand_over_code_wrong", field: "code" },
      })
      await expectBothLanguages(shipper.api, (api) =>
        api.post(`/seller/orders/${id}/hand-over`, wrong)
      )
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => move(id, "hand-over", wrong))
      )
      for (const { status } of answers) expect(status).toBe(400)
      expectRefusal(await move(id, "hand-over", { code }), {
        ...{ status: 400, code: "hand_over_locked", field: "code" },
      })
      expect((await parts(order.id))[0]?.hand_over_attempts).toBe(5)
      // The buyer can still say so.
      const [received] = readParcels(
        await withKey(order.id).post(`parcels/${id}/receive`)
      )
      expect(received?.state).toBe("delivered")
    })
  })

  it("is refused before it is on its way, and where a courier carries it", async () => {
    const { id, code } = await paid("pickup")
    expectRefusal(await move(id, "hand-over", { code }), {
      ...{ status: 400, code: "order_move_not_allowed" },
    })
    const { variantId } = await make.product({ pesantren })
    const order = await buyer().buy([{ variantId }])
    await pay(order.id)
    await reach(order.id, "to_process")
    const [part] = await parts(order.id)
    const own = part?.id ?? ""
    const sent = read(
      OneOrder,
      await move(own, "ship", { courier: "jne", tracking_number: "HO00000001" })
    )
    expect(sent.order.actions).toEqual(["retrack"])
    expect((await seen(order.id))?.["hand_over_code"]).toBeNull()
    expectRefusal(await move(own, "hand-over", { code: "123456" }), {
      ...{ status: 400, code: "hand_over_not_for_service" },
    })
  })
})
