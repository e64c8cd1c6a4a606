import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

const Level = z.object({ location_id: z.string() })
const Method = z.object({
  ...{ shipping_option_id: z.string(), provider_id: z.string() },
})

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { sql, pass, theBreak, isFound, reserve, keepJobAway } =
    breaksOf(backend)
  const { parts, states, reach, pay, medusa } = ordersOf(backend)
  let pesantren: MadePesantren
  let shipper: Person

  beforeAll(async () => {
    await keepJobAway()
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    shipper = await officeOf(backend).seller({ pesantren, role: "shipper" })
  })

  /** A paid part of two pieces of ten. */
  const paid = async () => {
    const goods = await make.product({ pesantren })
    const order = await buyer().buy([
      { variantId: goods.variantId, quantity: 2 },
    ])
    await pay(order.id)
    await reach(order.id, "to_process")
    const [part] = await parts(order.id)
    return {
      ...{ order, part: part?.id ?? "" },
      line: part?.lines[0]?.line_item_id ?? "",
      item: goods.variants[0]?.inventoryItemId ?? "",
    }
  }
  type Paid = Awaited<ReturnType<typeof paid>>

  const inventory = () => container().resolve(Modules.INVENTORY)
  const locationOf = async (item: string) => {
    const [level] = await sql(
      `select location_id from inventory_level where inventory_item_id = ?`,
      [item]
    )
    return Level.parse(level).location_id
  }
  /** The first thing that Medusa does, and nothing after it. */
  const fulfilment = async ({ order, part, line, item }: Paid) => {
    const [row] = await sql(
      `select m.shipping_option_id, so.provider_id
       from order_shipping os
       join order_shipping_method m on m.id = os.shipping_method_id
       join shipping_option so on so.id = m.shipping_option_id
       where os.order_id = ?`,
      [order.id]
    )
    await container()
      .resolve(Modules.FULFILLMENT)
      .createFulfillment({
        ...Method.parse(row),
        location_id: await locationOf(item),
        items: [
          {
            ...{ line_item_id: line, inventory_item_id: item, quantity: 2 },
            ...{ title: "Sarung", sku: "uji", barcode: "" },
          },
        ],
        ...{ delivery_address: {}, labels: [] },
        metadata: { shop_order_id: part },
      })
  }
  const takeStock = async ({ item }: Paid) =>
    inventory().adjustInventory(item, await locationOf(item), -2)
  const ship = ({ part }: Paid) =>
    shipper.api.post(`/seller/orders/${part}/ship`, {
      ...{ courier: "jne", tracking_number: newNumber() },
    })
  /** The shop presses once more, and all is as if nothing had been. */
  const shipsWhole = async (made: Paid) => {
    read(z.unknown(), await ship(made))
    expect(await states(made.order.id)).toEqual(["shipped"])
    expect(await make.stockOf(made.item)).toEqual({ stocked: 8, reserved: 0 })
    const all = (await medusa(made.order.id))?.fulfillments ?? []
    expect(all.filter((it) => it["canceled_at"] === null)).toHaveLength(1)
  }

  describe("a shipment that a crash left half made", () => {
    it("is refused until it was looked at, and taken back when no stock was taken", async () => {
      const made = await paid()
      await fulfilment(made)
      expectRefusal(await ship(made), {
        ...{ status: 409, code: "shipping_half_made" },
      })
      expect(await make.stockOf(made.item)).toEqual({
        ...{ stocked: 10, reserved: 2 },
      })
      await pass()
      expect(await theBreak("shipping_half_made", made.part)).toMatchObject({
        ...{ state: "repaired", result: "back" },
      })
      await shipsWhole(made)
    })

    it("is finished when its reservation is gone, which is not made again", async () => {
      const made = await paid()
      await fulfilment(made)
      await takeStock(made)
      await inventory().deleteReservationItemsByLineItem([made.line])
      expect(await isFound("order_without_reservation", made.order.id)).toBe(
        false
      )
      await pass()
      expect(await theBreak("shipping_half_made", made.part)).toMatchObject({
        ...{ state: "repaired", result: "forward" },
      })
      await shipsWhole(made)
    })

    it("drops the reservation of one that is linked and counted", async () => {
      const made = await paid()
      await createOrderFulfillmentWorkflow(container()).run({
        input: {
          order_id: made.order.id,
          items: [{ id: made.line, quantity: 2 }],
          metadata: { shop_order_id: made.part },
        },
      })
      await reserve(made.item, made.line)
      await pass()
      expect(await theBreak("shipping_half_made", made.part)).toMatchObject({
        ...{ state: "repaired", result: "forward" },
      })
      await shipsWhole(made)
    })

    it("is given to a person when the rows do not tell whether stock was taken", async () => {
      const made = await paid()
      await fulfilment(made)
      await takeStock(made)
      await pass()
      expect(await theBreak("shipping_half_made", made.part)).toMatchObject({
        ...{ state: "given_to_officer", result: "stock_unknown" },
      })
      expectRefusal(await ship(made), {
        ...{ status: 409, code: "shipping_half_made" },
      })
    })
  })

  it("frees the stock that a part still holds after it has left", async () => {
    const made = await paid()
    await shipsWhole(made)
    await reserve(made.item, made.line)
    await pass()
    expect(
      await theBreak("cancelled_holds_stock", made.order.id)
    ).toMatchObject({ state: "repaired", result: "freed" })
    expect(await make.stockOf(made.item)).toEqual({ stocked: 8, reserved: 0 })
  })
})
