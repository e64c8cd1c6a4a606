import { z } from "@medusajs/framework/zod"
import {
  captureCodCashWorkflow,
  setCodRuleWorkflow,
  setCodSellerWorkflow,
  setPaymentMethodWorkflow,
} from "@pasar-santri/payment-indonesia/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { readPdf } from "../../support/read-pdf.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

const COD = "pp_cod_cash"
const TRANSFER = "pp_transfer_manual"
const FEE = 5_000
const BY = {
  by: { type: "system" as const, id: null, name: null },
  reason: "test",
}
const DIFFERS = { status: 400, code: "cod_fee_differs" }

const Methods = z.object({
  payment_methods: z.array(
    z.looseObject({ provider_id: z.string(), fee: z.number() })
  ),
})
const Invoice = z.object({
  invoice: z.looseObject({
    parcels: z.array(z.looseObject({ shipping: z.number() })),
    sums: z.looseObject({ fees: z.array(z.unknown()), total: z.number() }),
  }),
})
const Stored = z.object({
  shipping_methods: z.array(
    z.object({
      amount: z.coerce.number(),
      data: z.looseObject({
        pay: z.unknown(),
        parcels: z.array(
          z.looseObject({ amount: z.number(), cod_fee: z.number() })
        ),
      }),
    })
  ),
  payment_collections: z.array(
    z.object({
      status: z.string(),
      payment_sessions: z.array(z.object({ amount: z.coerce.number() })),
    })
  ),
})

describeBackend((backend) => {
  const { make, buyer, store, container } = backend
  const { parts, states, medusa, withKey } = ordersOf(backend)
  const { ordersOfCart, parcelsOf } = purchasesOf(backend)
  let near: MadePesantren
  let other: MadePesantren
  let shipper: Person
  let finance: Person

  const asks = (fee: number) =>
    setCodRuleWorkflow(container()).run({
      input: {
        ...BY,
        rule: {
          ...{ limit_amount: 3_000_000, fee, areas: ["32"] },
          ...{ max_refusals: 100, window_days: 60 },
          needs_verified_phone: false,
        },
      },
    })

  beforeAll(async () => {
    const office = officeOf(backend)
    near = await make.pesantren({ district_code: "32.02.27" })
    other = await make.pesantren({ district_code: "32.06.24" })
    shipper = await office.seller({ pesantren: near, role: "shipper" })
    finance = await office.officer({ role: "finance", area: "32.02" })
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
    await asks(FEE)
    await setCodSellerWorkflow(container()).run({
      input: { ...BY, seller: { pesantren_id: near.id, is_on: true } },
    })
  })

  const ready = async (pesantren: MadePesantren[] = [near]) => {
    const lines = []
    for (const one of pesantren)
      lines.push({
        variantId: (await make.product({ pesantren: one, price: 50_000 }))
          .variantId,
      })
    return buyer().readyCart(lines)
  }
  const choose = async (cartId: string, data: object) =>
    read(z.unknown(), await buyer().shipWith(cartId, "regular", data))
  const open = async (cartId: string, provider: string) =>
    read(z.unknown(), await buyer().pay(cartId, provider))
  const storedOf = async (entity: "cart" | "order", id: string) => {
    const [row] = await make.rows(
      Stored.partial(),
      entity,
      [
        ...["shipping_methods.amount", "shipping_methods.data"],
        ...(entity === "order"
          ? [
              "payment_collections.status",
              "payment_collections.payment_sessions.amount",
            ]
          : []),
      ],
      { id }
    )
    return row
  }
  /** An order that is paid at the door, its fee being part of it. */
  const placed = async () => {
    const cart = await ready()
    await choose(cart.id, { pay: "cod" })
    await open(cart.id, COD)
    const { total, shipping_total } = await buyer().cart(cart.id)
    const order = orderOf(await buyer().complete(cart.id))
    const [part] = await parts(order.id)
    return {
      ...{ order, part: part?.id ?? "", row: part, former: cart },
      ...{ total, shipping_total },
    }
  }
  const handOver = (order_id: string, amount: number) =>
    captureCodCashWorkflow(container()).run({
      input: {
        ...{ order_id, amount, source: "JNE", reference: "settlement 1" },
        ...{ received_on: "2026-11-28", note: null, by: "off_1" },
      },
      throwOnError: false,
    })

  describe("an order that is paid at the door", () => {
    it("charges the fee once: in the total, the session, the part and the cash", async () => {
      const { order, row, former, total, shipping_total } = await placed()
      expect(total).toBe(former.total + FEE)
      expect(shipping_total).toBe(former.shipping_total + FEE)
      expect(order.total).toBe(total)
      const stored = await storedOf("order", order.id)
      expect(stored?.shipping_methods).toMatchObject([
        {
          amount: shipping_total,
          data: {
            pay: "cod",
            parcels: [{ amount: shipping_total, cod_fee: FEE }],
          },
        },
      ])
      expect(
        stored?.payment_collections?.[0]?.payment_sessions.map(
          ({ amount }) => amount
        )
      ).toEqual([total])
      expect([row?.shipping, row?.cod_fee, row?.total].map(Number)).toEqual([
        ...[shipping_total, FEE, total],
      ])
      const short = await handOver(order.id, total - FEE)
      expect(short.errors[0]?.error).toMatchObject({
        code: "cod_remittance_differs",
      })
      expect((await handOver(order.id, total)).errors).toEqual([])
      expect(
        (await storedOf("order", order.id))?.payment_collections?.[0]?.status
      ).toBe("completed")
    })

    it("says so on its papers", async () => {
      const { order, part, former, total } = await placed()
      const { invoice } = read(Invoice, await withKey(order.id).get("invoice"))
      expect(invoice.parcels).toMatchObject([
        { shipping: former.shipping_total },
      ])
      expect(invoice.sums).toMatchObject({
        ...{ total, fees: [{ name: "Biaya layanan COD", amount: FEE }] },
      })
      const { content } = await shipper.api.download(
        `/seller/order-labels?ids=${part}`
      )
      const text = (await readPdf(content)).pages
        .flatMap(({ texts }) => texts.map((one) => one.text))
        .join(" ")
      expect(text).toContain(`Rp${total.toLocaleString("id-ID")}`)
    })

    it("owes nothing, the fee included, once its parcel was refused and is back", async () => {
      const { order, part } = await placed()
      read(
        OneOrder,
        await shipper.api.post(`/seller/orders/${part}/ship`, {
          ...{ courier: "jne", tracking_number: newNumber() },
        })
      )
      for (const act of ["refuse", "take-back"])
        read(
          z.unknown(),
          await finance.api.post(`/officer/cash-orders/${part}/${act}`, {
            note: "Pembeli tidak ada di rumah tiga kali",
          })
        )
      expect(await states(order.id)).toEqual(["returned"])
      expect((await medusa(order.id))?.total).toBe(0)
    })
  })

  describe("the last look", () => {
    it("refuses cash at the door without the fee", async () => {
      const cart = await ready()
      await open(cart.id, COD)
      expectRefusal(await buyer().complete(cart.id), DIFFERS)
      await expectBothLanguages(store(), (api) =>
        api.post(`/store/carts/${cart.id}/complete`)
      )
      expect(await ordersOfCart(cart.id)).toEqual([])
    })

    it("refuses the fee with any other way, until it is off again", async () => {
      const cart = await ready()
      await choose(cart.id, { pay: "cod" })
      await open(cart.id, TRANSFER)
      expectRefusal(await buyer().complete(cart.id), DIFFERS)
      await choose(cart.id, {})
      await open(cart.id, TRANSFER)
      const order = orderOf(await buyer().complete(cart.id))
      expect(order.total).toBe(cart.total)
    })

    it("refuses a fee that has changed, until it is charged anew", async () => {
      const cart = await ready()
      await choose(cart.id, { pay: "cod" })
      await open(cart.id, COD)
      await asks(7_000)
      expectRefusal(await buyer().complete(cart.id), DIFFERS)
      await choose(cart.id, { pay: "cod" })
      await open(cart.id, COD)
      const order = orderOf(await buyer().complete(cart.id))
      expect(order.total).toBe(cart.total + 7_000)
      await asks(FEE)
    })
  })

  describe("the fee of a cart", () => {
    it("is told before it is chosen, and stays out of the services' prices", async () => {
      const cart = await ready()
      const path = `/store/carts/${cart.id}/payment-methods`
      const feeOf = async () =>
        read(Methods, await store().get(path)).payment_methods.map(
          ({ provider_id, fee }) => [provider_id, fee]
        )
      expect(Object.fromEntries(await feeOf())).toMatchObject({
        ...{ [COD]: FEE, [TRANSFER]: 0 },
      })
      await choose(cart.id, { pay: "cod" })
      const { parcels, shipping_total } = await parcelsOf(cart.id)
      const regular = parcels[0]?.services.find(
        ({ code }) => code === "regular"
      )
      expect(regular?.amount).toBe(cart.shipping_total)
      expect(shipping_total).toBe(cart.shipping_total + FEE)
    })

    it("follows a change of the goods, and is none for two parcels", async () => {
      const cart = await ready()
      await choose(cart.id, { pay: "cod" })
      const more = await make.product({ pesantren: near, weightGrams: 3_000 })
      read(z.unknown(), await buyer().add(cart.id, more.variantId))
      const [method] = (await storedOf("cart", cart.id))?.shipping_methods ?? []
      expect(method?.data.parcels).toMatchObject([
        { amount: method?.amount, cod_fee: FEE },
      ])
      const two = await make.product({ pesantren: other })
      read(z.unknown(), await buyer().add(cart.id, two.variantId))
      const [after] = (await storedOf("cart", cart.id))?.shipping_methods ?? []
      expect(after?.data.parcels.map(({ cod_fee }) => cod_fee)).toEqual([0, 0])
    })

    it("is nobody's to name, nor is any other way to pay", async () => {
      const cart = await ready()
      await choose(cart.id, { pay: "gratis", cod_fee: 1, parcels: [] })
      const [method] = (await storedOf("cart", cart.id))?.shipping_methods ?? []
      expect(method?.data.pay).toBeUndefined()
      expect(method).toMatchObject({
        amount: cart.shipping_total,
        data: { parcels: [{ cod_fee: 0 }] },
      })
    })
  })
})
