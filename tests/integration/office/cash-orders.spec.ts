import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { cashMarket } from "../../support/cash-market.ts"
import { describeBackend } from "../../support/integration.ts"
import { sql } from "../../support/matrix/database.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const NOTE = "Pembeli tidak ada di rumah tiga kali"
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
const Freight = z.object({
  outward_freight: z.coerce.number(),
  return_freight: z.coerce.number(),
  bearer: z.string(),
  ruled_bearer: z.string(),
  note: z.string().nullable(),
})
const WithFreight = z.object({
  order: z.looseObject({ refused_freight: z.unknown() }),
})
const Booked = z.object({
  ...{ is_captured: z.boolean(), status: z.string() },
  ...{ captures: z.number(), booked: z.number(), remittances: z.number() },
})
const Refused = z.object({ order_id: z.string() })
const Payment = z.object({
  payment_collections: z.array(
    z.object({ payments: z.array(z.looseObject({ canceled_at: z.unknown() })) })
  ),
})

describeBackend((backend) => {
  const { make } = backend
  const { states } = ordersOf(backend)
  let market: Awaited<ReturnType<typeof cashMarket>>
  let finance: Person
  let head: Person
  let stranger: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    market = await cashMarket(backend)
    finance = await office.officer({ role: "finance", area: "32.02" })
    head = await office.officer({ role: "head", area: "32.02" })
    stranger = await office.officer({ role: "finance", area: "32.04" })
  })

  const placed = () => market.placed()
  const sent = () => market.sent()
  const act = (by: Person, part: string, name: string, note = NOTE) =>
    by.api.post(`/officer/cash-orders/${part}/${name}`, { note })
  const queue = async (name: string) =>
    read(
      CashOrders,
      await finance.api.get(`/officer/cash-orders?queue=${name}&limit=100`)
    ).cash_orders
  const freights = (shop_order_id: string) =>
    make.rows(Freight, "refused_freight", Object.keys(Freight.shape), {
      shop_order_id,
    })
  const shippingOf = async (id: string) => {
    const [part] = await make.rows(
      z.object({ shipping: z.coerce.number() }),
      "shop_order",
      ["shipping"],
      { id }
    )
    return part?.shipping
  }
  const refusals = (order_id: string) =>
    make.rows(Refused, "cod_refusal", ["order_id"], { order_id })

  describe("cash that reached the fund holder", () => {
    const cash = {
      ...{ amount: 0, source: "JNE", reference: "STL-9" },
      ...{ received_on: "2026-11-26", note: null },
    }
    const take = async (part: string) => {
      const [row] = await make.rows(
        z.object({ total: z.coerce.number() }),
        "shop_order",
        ["total"],
        { id: part }
      )
      return finance.api.post(`/officer/cash-orders/${part}/take`, {
        ...{ ...cash, amount: row?.total ?? 0 },
      })
    }
    const booked = async (orderId: string) => {
      const [row] = await sql(
        backend.container(),
        Booked,
        `select p.captured_at is not null as is_captured, pc.status,
           (select count(*)::int from capture c where c.payment_id = p.id) as captures,
           (select count(*)::int from order_transaction t where t.order_id = ?
             and t.reference = 'capture' and t.deleted_at is null) as booked,
           (select count(*)::int from cod_remittance r where r.payment_id = p.id
             and r.deleted_at is null) as remittances
         from payment p join payment_collection pc on pc.id = p.payment_collection_id
         join order_payment_collection o on o.payment_collection_id = pc.id
         where o.order_id = ?`,
        [orderId, orderId]
      )
      return row
    }
    const whole = {
      ...{ is_captured: true, status: "completed" },
      ...{ captures: 1, booked: 1, remittances: 1 },
    }

    it("is counted once, whoever records it in the same moment", async () => {
      const { order, part } = await sent()
      await Promise.all([1, 2, 3].map(() => take(part)))
      expect(await booked(order.id)).toEqual(whole)
    })

    it.each([
      ["before it was marked", "captured_at = null"],
      ["before it was counted", "updated_at = now()"],
    ])(
      "is finished when a process died after the capture, %s",
      async (_, set) => {
        const { order, part } = await sent()
        read(z.unknown(), await take(part))
        const ofOrder = `(select payment_collection_id
          from order_payment_collection where order_id = ?)`
        for (const statement of [
          `update payment set ${set} where payment_collection_id = ${ofOrder}`,
          `update payment_collection set status = 'authorized' where id = ${ofOrder}`,
          `delete from order_transaction where order_id = ?`,
        ])
          await sql(backend.container(), z.unknown(), statement, [order.id])
        read(z.unknown(), await take(part))
        expect(await booked(order.id)).toEqual(whole)
      }
    )
  })

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

    it("says once who bears its freight: as the rule, or with a reason", async () => {
      const [ruled, other] = [await sent(), await sent()]
      for (const { part } of [ruled, other])
        read(z.object({ id: z.string() }), await act(finance, part, "refuse"))
      read(z.unknown(), await act(finance, ruled.part, "take-back"))
      expect(await freights(ruled.part)).toEqual([
        {
          ...{ outward_freight: await shippingOf(ruled.part) },
          ...{ return_freight: 0, bearer: "fund", ruled_bearer: "fund" },
          note: null,
        },
      ])
      const takeBack = (more: Record<string, unknown>) =>
        finance.api.post(`/officer/cash-orders/${other.part}/take-back`, {
          ...{ note: NOTE, return_freight: 12_500, bearer: "pesantren" },
          ...more,
        })
      expectRefusal(await takeBack({}), {
        ...{ status: 400, code: "freight_reason_required" },
      })
      expect((await takeBack({ return_freight: 2_000_001 })).status).toBe(400)
      expect((await takeBack({ return_freight: -1 })).status).toBe(400)
      expect(await states(other.order.id)).toEqual(["returning"])
      expect(await freights(other.part)).toEqual([])
      const bearer_reason = "Toko salah menulis alamat"
      read(z.unknown(), await takeBack({ bearer_reason }))
      await takeBack({ bearer_reason })
      expectRefusal(await takeBack({ bearer_reason, return_freight: 99_000 }), {
        ...{ status: 409, code: "freight_kept" },
      })
      expect(await freights(other.part)).toEqual([
        {
          ...{ outward_freight: await shippingOf(other.part) },
          ...{ return_freight: 12_500, bearer: "pesantren" },
          ...{ ruled_bearer: "fund", note: bearer_reason },
        },
      ])
      const { order } = read(
        WithFreight,
        await market.shipper.api.get(`/seller/orders/${other.part}`)
      )
      expect(order.refused_freight).toMatchObject({
        ...{ return_freight: 12_500, bearer: "pesantren" },
      })
      await expect(
        sql(
          backend.container(),
          z.unknown(),
          "update refused_freight set bearer = 'fund' where shop_order_id = ?",
          [other.part]
        )
      ).rejects.toThrow(/append-only/)
    })

    it("comes back at the desk of the accounts alone", async () => {
      const { order, part } = await sent()
      read(z.unknown(), await act(finance, part, "refuse"))
      const url = `/officer/orders/${part}`
      expect(read(OneOrder, await head.api.get(url)).order.actions).toEqual([])
      const stepIn = { action: "take_back", reason: NOTE }
      expectRefusal(await head.api.post(`${url}/step-in`, stepIn), {
        ...{ status: 400, code: "take_back_at_desk" },
      })
      expect(await states(order.id)).toEqual(["returning"])
      expect(await freights(part)).toEqual([])
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
