import { z } from "@medusajs/framework/zod"
import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import { phoneKey } from "@pasar-santri/payment-indonesia/lib/phone-key"
import { beforeAll, describe, expect, it } from "vitest"
import { BUYER_PHONE } from "../../support/buyer.ts"
import type { MadePesantren, MadeProduct } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { ManyOrders, OneOrder, ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

const REASON = "Stok rusak kena hujan"

describeBackend((backend) => {
  const { make, buyer, store, container } = backend
  const { parts, states, reach, pay, withKey, readParcels, medusa } =
    ordersOf(backend)
  let one: MadePesantren
  let other: MadePesantren
  let shipper: Person
  let neighbour: Person
  let head: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    one = await make.pesantren({ district_code: "32.02.27" })
    other = await make.pesantren({ district_code: "32.06.24" })
    shipper = await office.seller({ pesantren: one, role: "shipper" })
    neighbour = await office.seller({ pesantren: other })
    head = await office.officer()
  })

  /** A purchase of both pesantren, or of the first alone. */
  const purchase = async (both = true) => {
    const goods: MadeProduct[] = [await make.product({ pesantren: one })]
    if (both) goods.push(await make.product({ pesantren: other }))
    const order = await buyer().buy(
      goods.map(({ variantId }) => ({ variantId, quantity: 2 }))
    )
    return {
      order,
      items: goods.map((g) => g.variants[0]?.inventoryItemId ?? ""),
    }
  }
  const paid = async (both = true) => {
    const made = await purchase(both)
    await pay(made.order.id)
    await reach(made.order.id, "to_process")
    const all = await parts(made.order.id)
    const of = ({ id }: MadePesantren) =>
      all.find(({ pesantren_id }) => pesantren_id === id)?.id ?? ""
    return { ...made, own: of(one), foreign: of(other) }
  }
  const move = (id: string, action: string, body: unknown = {}) =>
    shipper.api.post(`/seller/orders/${id}/${action}`, body)
  const ship = (id: string, tracking_number = newNumber()) =>
    move(id, "ship", { courier: "jne", tracking_number })

  describe("a parcel", () => {
    it("goes from the payment to the end, and Medusa with it", async () => {
      const { order, own, items } = await paid(false)
      const [begun] = await parts(order.id)
      expect(begun?.due_at).not.toBeNull()
      const processed = read(OneOrder, await move(own, "process"))
      expect(processed.order).toMatchObject({
        state: "processing",
        actions: ["ship", "cancel"],
        recipient: { district_code: "32.02.16", name: "Siti Aminah" },
      })
      expect(await make.stockOf(items[0] ?? "")).toEqual({
        ...{ stocked: 10, reserved: 2 },
      })
      const number = newNumber()
      const sent = read(OneOrder, await ship(own, ` ${number.toLowerCase()} `))
      expect(sent.order).toMatchObject({
        ...{ state: "shipped", tracking_number: number },
        courier: { code: "jne", name: "JNE" },
      })
      expect(await make.stockOf(items[0] ?? "")).toEqual({
        ...{ stocked: 8, reserved: 0 },
      })
      expect((await medusa(order.id))?.fulfillments).toMatchObject([
        { labels: [{ tracking_number: number }] },
      ])
      const got = readParcels(
        await withKey(order.id).post(`parcels/${own}/receive`)
      )
      expect(got).toMatchObject([{ state: "delivered", actions: [] }])
      expect(
        (await medusa(order.id))?.fulfillments?.[0]?.delivered_at
      ).not.toBe(null)
      const { order: shown } = read(
        OneOrder,
        await shipper.api.get(`/seller/orders/${own}`)
      )
      expect(shown.timeline.map(({ action, by }) => [action, by])).toEqual([
        ["place", "buyer"],
        ["pay", "system"],
        ["process", "seller"],
        ["ship", "seller"],
        ["receive", "buyer"],
      ])
    })

    it("is moved once, however often the button is pressed", async () => {
      const { own, order } = await paid(false)
      const number = newNumber()
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => ship(own, number))
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect((await medusa(order.id))?.fulfillments).toHaveLength(1)
      const [part] = await parts(order.id)
      expect(
        part?.events.filter(({ action }) => action === "ship")
      ).toHaveLength(1)
    })

    it("waits for all of the money", async () => {
      const { order } = await purchase(false)
      const [part] = await parts(order.id)
      expectRefusal(await move(part?.id ?? "", "process"), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
      const { order: shown } = read(
        OneOrder,
        await shipper.api.get(`/seller/orders/${part?.id ?? ""}`)
      )
      expect(Object.keys(shown.recipient ?? {}).sort()).toEqual(
        ["city", "district", "district_code", "province"].sort()
      )
    })

    it("tells who looked at an older version", async () => {
      const { own } = await paid(false)
      expectRefusal(await move(own, "process", { version: 1 }), {
        ...{ status: 409, code: "order_changed_meanwhile" },
      })
    })
  })

  describe("a tracking number is refused", () => {
    it("when another order has it, in any spelling", async () => {
      const [first, second] = [await paid(false), await paid(false)]
      const number = newNumber()
      read(OneOrder, await ship(first.own, number))
      expectRefusal(await ship(second.own, number.toLowerCase()), {
        ...{ status: 422, code: "tracking_number_taken" },
        field: "tracking_number",
      })
      expect((await medusa(second.order.id))?.fulfillments ?? []).toEqual([])
    })

    it.each([
      ["a number that is none", "jne", "12", "tracking_number_invalid"],
      ["an unknown courier", "merpati", "JP123456", "courier_unknown"],
      ["no courier", null, "JP123456", "courier_unknown"],
    ])("%s", async (_, courier, tracking_number, code) => {
      const { own } = await paid(false)
      const ask = (api: Person["api"]) =>
        api.post(`/seller/orders/${own}/ship`, { courier, tracking_number })
      expectRefusal(await ask(shipper.api), { status: 400, code })
      await expectBothLanguages(shipper.api, ask)
    })

    it("to one of two orders that get it at once", async () => {
      const [first, second] = [await paid(false), await paid(false)]
      const number = newNumber()
      const answers = await Promise.all([
        ship(first.own, number),
        ship(second.own, number),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
      const all = [...(await states(first.order.id))].concat(
        await states(second.order.id)
      )
      expect(all.sort()).toEqual(["shipped", "to_process"])
    })

    it("in a list, each for itself", async () => {
      const [first, second] = [await paid(false), await paid(false)]
      const [a] = await parts(first.order.id)
      const [b] = await parts(second.order.id)
      const number = newNumber()
      const Results = z.object({
        results: z.array(
          z.looseObject({
            is_shipped: z.boolean(),
            code: z.string().nullable(),
          })
        ),
      })
      const { results } = read(
        Results,
        await shipper.api.post("/seller/order-shipments", {
          parcels: [
            { number: a?.number, courier: "jne", tracking_number: number },
            { number: b?.number, courier: "jne", tracking_number: number },
            { number: "0-0", courier: "jne", tracking_number: newNumber() },
          ],
        })
      )
      expect(results.map(({ code }) => code)).toEqual([
        null,
        "tracking_number_taken",
        "order_not_found",
      ])
    })
  })

  describe("cancelling", () => {
    it("takes one pesantren's part off the order, and owes its money", async () => {
      const { order, own, items } = await paid()
      const before = await medusa(order.id)
      expectRefusal(await move(own, "cancel", { reason: " " }), {
        ...{ status: 400, code: "invalid_request" },
      })
      const { order: cancelled } = read(
        OneOrder,
        await move(own, "cancel", { reason: REASON })
      )
      expect(cancelled).toMatchObject({
        ...{ state: "cancelled", cancel_reason: REASON, actions: [] },
      })
      expect((await states(order.id)).toSorted()).toEqual([
        ...["cancelled", "to_process"],
      ])
      const after = await medusa(order.id)
      expect(after).toMatchObject({
        ...{ status: "pending", total: (before?.total ?? 0) - cancelled.total },
      })
      expect(await make.stockOf(items[0] ?? "")).toEqual({
        ...{ stocked: 10, reserved: 0 },
      })
      expect(await make.stockOf(items[1] ?? "")).toEqual({
        ...{ stocked: 10, reserved: 2 },
      })
      const owed = await make.rows(
        z.looseObject({ amount: z.coerce.number() }),
        "refund_obligation",
        ["amount", "shop_order_id"],
        { shop_order_id: own }
      )
      expect(owed).toMatchObject([{ amount: cancelled.total }])
      // Again: nothing more is owed, nothing more comes off.
      read(OneOrder, await move(own, "cancel", { reason: REASON }))
      expect((await medusa(order.id))?.total).toBe(after?.total)
    })

    it("owes its money once, in whatever words it is tried again", async () => {
      const { own } = await paid()
      read(OneOrder, await move(own, "cancel", { reason: REASON }))
      // As if the process had died before the part was moved on.
      await container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id: own, state: "to_process" })
      read(OneOrder, await move(own, "cancel", { reason: "Stok habis" }))
      expect(
        await make.rows(z.looseObject({}), "refund_obligation", ["id"], {
          shop_order_id: own,
        })
      ).toHaveLength(1)
    })

    it("is the buyer's until the shop begins", async () => {
      const [early, late] = [await paid(false), await paid(false)]
      const parcels = readParcels(
        await withKey(early.order.id).post(`parcels/${early.own}/cancel`)
      )
      expect(parcels).toMatchObject([{ state: "cancelled" }])
      read(OneOrder, await move(late.own, "process"))
      expectRefusal(
        await withKey(late.order.id).post(`parcels/${late.own}/cancel`),
        { status: 400, code: "order_move_not_yours" }
      )
    })

    it("ends a purchase that is not paid, and gives its stock back", async () => {
      const { order, items } = await purchase()
      readParcels(await withKey(order.id).post("cancel"))
      expect(await states(order.id)).toEqual(["cancelled", "cancelled"])
      expect((await medusa(order.id))?.status).toBe("canceled")
      for (const item of items)
        expect((await make.stockOf(item)).reserved).toBe(0)
      expect((await withKey(order.id).post("cancel")).status).toBe(200)
      const bought = await paid()
      expectRefusal(await withKey(bought.order.id).post("cancel"), {
        ...{ status: 409, code: "order_paid_meanwhile" },
      })
    })

    it("is an officer's with a reason, and stands in the log", async () => {
      const { own } = await paid()
      const path = `/officer/orders/${own}/step-in`
      const body = { action: "cancel", reason: REASON }
      read(OneOrder, await head.api.post(path, body))
      const { entries } = read(
        z.looseObject({ entries: z.array(z.looseObject({})) }),
        await head.api.get(`/officer/audit?entity=shop_order&entity_id=${own}`)
      )
      expect(entries).toMatchObject([
        { action: "shop_order.cancelled", reason: REASON },
      ])
    })
  })

  describe("an order is seen", () => {
    it("by the shop, with how many there are in each state", async () => {
      const { own } = await paid()
      const { orders, counts } = read(
        ManyOrders,
        await shipper.api.get("/seller/orders?state=to_process&limit=100")
      )
      expect(orders.map(({ id }) => id)).toContain(own)
      expect(orders.every(({ pesantren }) => pesantren.id === one.id)).toBe(
        true
      )
      expect(counts["to_process"]).toBe(orders.length)
    })

    it("by the shop, those that it names, in whatever state they are", async () => {
      const [first, second, third] = [await paid(), await paid(), await paid()]
      read(OneOrder, await move(second.own, "process"))
      const ask = (ids: string[]) =>
        shipper.api.get(`/seller/orders?ids=${ids.join(",")}`)
      const { orders, count } = read(
        ManyOrders,
        await ask([first.own, second.own, third.foreign])
      )
      expect(orders.map(({ id }) => id).sort()).toEqual(
        [first.own, second.own].sort()
      )
      expect(count).toBe(2)
      const many = Array.from({ length: 101 }, (_, n) => `so_${n}`)
      expectRefusal(await ask(many), { status: 400, code: "invalid_request" })
    })

    it("by nobody of another shop", async () => {
      const { own, foreign } = await paid()
      for (const [api, id] of [
        [neighbour.api, own],
        [shipper.api, foreign],
      ] as const)
        expectRefusal(await api.get(`/seller/orders/${id}`), {
          ...{ status: 404, code: "row_not_found" },
        })
    })

    it("by the office without the name of the buyer", async () => {
      const { own } = await paid()
      const answer = await head.api.get(`/officer/orders/${own}`)
      read(OneOrder, answer)
      expect(JSON.stringify(answer.body)).not.toContain("Siti Aminah")
    })

    it("by a guest with the key of its link only", async () => {
      const { order, own } = await paid()
      const link = withKey(order.id)
      expect(readParcels(await link.parcels())).toHaveLength(2)
      const refused = { status: 404, code: "order_not_found" }
      for (const key of ["", "0".repeat(32)])
        expectRefusal(await link.parcels(key), refused)
      const elsewhere = await paid(false)
      expectRefusal(
        await withKey(elsewhere.order.id).post(`parcels/${own}/cancel`),
        refused
      )
      expectRefusal(
        await store().get(`/store/orders/${order.id}/parcels`),
        refused
      )
    })
  })

  describe("each minute", () => {
    const watch = async () => {
      const { default: job } =
        await import("@pasar-santri/marketplace/jobs/watch-shop-orders")
      await job(container())
    }
    const overdue = (id: string) =>
      container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id, due_at: new Date(Date.now() - 1_000) })

    it("cancels what no shop begins, and pays it back", async () => {
      const { order, own, foreign } = await paid()
      await overdue(own)
      await watch()
      await watch()
      const all = await parts(order.id)
      const part = all.find(({ id }) => id === own)
      expect(part).toMatchObject({
        ...{ state: "cancelled", cancelled_by: "system" },
        cancel_reason: "process_overdue",
      })
      expect(all.find(({ id }) => id === foreign)?.state).toBe("to_process")
    })

    it("takes for received what nobody misses, and ends it later", async () => {
      const { order, own } = await paid(false)
      read(OneOrder, await ship(own))
      await overdue(own)
      await watch()
      expect(await states(order.id)).toEqual(["delivered"])
      await overdue(own)
      await watch()
      expect(await states(order.id)).toEqual(["completed"])
      const key = phoneKey(BUYER_PHONE)
      await until("its buyer's number is proved", async () => {
        const Proved = z.object({ proof: z.string() })
        const proved = await make.rows(Proved, "verified_phone", ["proof"], {
          phone_key: key,
        })
        return proved.some(({ proof }) => proof === "purchase")
      })
      await until("Medusa's order is completed", async () => {
        await watch()
        return (await medusa(order.id))?.status === "completed"
      })
    })

    it("finds what is paid although nobody was told", async () => {
      const { order, own } = await paid(false)
      // As if the event had been lost: the row is put back behind its back.
      await container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id: own, state: "waiting_payment" })
      await watch()
      expect(await states(order.id)).toEqual(["to_process"])
    })

    it("reminds once", async () => {
      const { own } = await paid(false)
      const service = container().resolve(SHOP_ORDER_MODULE)
      await service.updateShopOrders({ id: own, remind_at: new Date(0) })
      await watch()
      expect((await service.retrieveShopOrder(own)).remind_at).toBeNull()
    })
  })
})
