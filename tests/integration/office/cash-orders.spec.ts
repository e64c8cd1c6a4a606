import { z } from "@medusajs/framework/zod"
import {
  setCodRuleWorkflow,
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
import { newNumber } from "../../support/tracking-number.ts"

const COD = "pp_cod_cash"
const NOTE = "Pembeli tidak ada di rumah tiga kali"
const BY = {
  by: { type: "system" as const, id: null, name: null },
  reason: "test",
}

const CashOrders = z.looseObject({
  cash_orders: z.array(
    z.looseObject({
      id: z.string(),
      state: z.string(),
      acts: z.array(z.string()),
    })
  ),
  counts: z.record(z.string(), z.number()),
})
const Refused = z.object({ order_id: z.string() })
const Payment = z.object({
  payment_collections: z.array(
    z.object({ payments: z.array(z.looseObject({ canceled_at: z.unknown() })) })
  ),
})

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { parts, states } = ordersOf(backend)
  let near: MadePesantren
  let shipper: Person
  let finance: Person
  let head: Person
  let stranger: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    near = await make.pesantren({ district_code: "32.02.27" })
    shipper = await office.seller({ pesantren: near, role: "shipper" })
    finance = await office.officer({ role: "finance", area: "32.02" })
    head = await office.officer({ role: "head", area: "32.02" })
    stranger = await office.officer({ role: "finance", area: "32.04" })
    const [region] = await make.rows(z.object({ id: z.string() }), "region", [
      "id",
    ])
    await setPaymentMethodWorkflow(container()).run({
      input: {
        ...BY,
        setting: {
          ...{ provider_id: COD, region_id: region?.id ?? "", is_on: true },
          ...{ min_amount: null, max_amount: null, rank: 2 },
        },
      },
    })
    // All these parcels have one buyer, who refuses some of them.
    await setCodRuleWorkflow(container()).run({
      input: {
        ...BY,
        rule: {
          ...{ limit_amount: 3_000_000, fee: 0, areas: ["32"] },
          ...{ max_refusals: 100, window_days: 60 },
          needs_verified_phone: false,
        },
      },
    })
    await setCodSellerWorkflow(container()).run({
      input: { ...BY, seller: { pesantren_id: near.id, is_on: true } },
    })
  })

  /** An order that is paid at the door, before its parcel is sent. */
  const placed = async () => {
    const goods = await make.product({ pesantren: near, price: 50_000 })
    const { id } = await buyer().readyCart([
      { variantId: goods.variantId, quantity: 2 },
    ])
    read(z.unknown(), await buyer().pay(id, COD))
    const order = orderOf(await buyer().complete(id))
    const [part] = await parts(order.id)
    const item = goods.variants[0]?.inventoryItemId ?? ""
    return { order, part: part?.id ?? "", item }
  }
  const ship = async (part: string) =>
    read(
      OneOrder,
      await shipper.api.post(`/seller/orders/${part}/ship`, {
        ...{ courier: "jne", tracking_number: newNumber() },
      })
    )
  const sent = async () => {
    const made = await placed()
    await ship(made.part)
    return made
  }
  const act = (by: Person, part: string, name: string, note = NOTE) =>
    by.api.post(`/officer/cash-orders/${part}/${name}`, { note })
  const queue = async (name: string) =>
    read(
      CashOrders,
      await finance.api.get(`/officer/cash-orders?queue=${name}&limit=100`)
    ).cash_orders
  const refusals = (order_id: string) =>
    make.rows(Refused, "cod_refusal", ["order_id"], { order_id })

  describe("a parcel that nobody took at the door", () => {
    it("is on its way back, and counts once against its buyer", async () => {
      const { order, part } = await sent()
      expect(
        (await queue("coming")).find(({ id }) => id === part)?.acts
      ).toEqual(["take", "refuse"])
      read(z.object({ id: z.string() }), await act(finance, part, "refuse"))
      expect(await states(order.id)).toEqual(["returning"])
      expect(await refusals(order.id)).toHaveLength(1)
      expect((await queue("back")).find(({ id }) => id === part)).toMatchObject(
        { state: "returning", acts: ["take_back"] }
      )
      await act(finance, part, "refuse")
      expect(await refusals(order.id)).toHaveLength(1)
    })

    it("is stock again when it is back, and owes nothing", async () => {
      const { order, part, item } = await sent()
      expect(await make.stockOf(item)).toEqual({ stocked: 8, reserved: 0 })
      read(z.object({ id: z.string() }), await act(finance, part, "refuse"))
      read(z.object({ id: z.string() }), await act(finance, part, "take-back"))
      expect(await states(order.id)).toEqual(["returned"])
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
      const [stored] = await make.rows(
        Payment,
        "order",
        ["payment_collections.payments.canceled_at"],
        { id: order.id }
      )
      const payments = stored?.payment_collections[0]?.payments ?? []
      expect(payments.map(({ canceled_at }) => canceled_at)).toEqual([
        expect.anything(),
      ])
      // Asked again there is nothing to take back: the stock stays.
      await act(finance, part, "take-back")
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
    })

    it("must have been sent", async () => {
      const { order, part } = await placed()
      for (const name of ["refuse", "take-back"])
        expectRefusal(await act(finance, part, name), {
          ...{ status: 400, code: "order_move_not_allowed" },
        })
      expect(await states(order.id)).toEqual(["to_process"])
      expect(await refusals(order.id)).toEqual([])
    })

    it("must have been refused before it can be back", async () => {
      const { order, part, item } = await sent()
      expectRefusal(await act(finance, part, "take-back"), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
      expect(await states(order.id)).toEqual(["shipped"])
      expect(await make.stockOf(item)).toEqual({ stocked: 8, reserved: 0 })
    })

    it("is refused by finance of the office that keeps the accounts alone", async () => {
      const { order, part } = await sent()
      expectRefusal(await act(stranger, part, "refuse"), {
        ...{ status: 404, code: "row_not_found" },
      })
      expectRefusal(await act(head, part, "refuse"), {
        ...{ status: 403, code: "role_missing" },
      })
      expect((await act(finance, part, "refuse", "")).status).toBe(400)
      expect(await states(order.id)).toEqual(["shipped"])
    })
  })
})
