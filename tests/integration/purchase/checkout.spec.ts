import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { DISTRICTS, orderOf } from "../../support/buyer.ts"
import type { Order } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { make, store, buyer, container } = backend
  const { parcelsOf, ordersOfCart, storedOrder, reservations } =
    purchasesOf(backend)
  let near: MadePesantren
  let far: MadePesantren

  beforeAll(async () => {
    near = await make.pesantren({ district_code: "32.02.27" })
    far = await make.pesantren({ district_code: "32.06.24" })
  })

  describe("a purchase by plain Store API calls", () => {
    it("becomes one order whose shipping is the sum of its parcels", async () => {
      const [a, b, c] = [
        await make.product({
          pesantren: near,
          price: 18_500,
          weightGrams: 700,
        }),
        await make.product({
          pesantren: near,
          price: 40_000,
          weightGrams: 450,
        }),
        await make.product({
          pesantren: far,
          price: 99_000,
          weightGrams: 1_600,
        }),
      ]
      const cart = await buyer().readyCart([
        { variantId: a.variantId, quantity: 3 },
        { variantId: b.variantId },
        { variantId: c.variantId },
      ])
      const { parcels, shipping_total } = await parcelsOf(cart.id)
      expect(parcels.map(({ pesantren }) => pesantren.id)).toEqual([
        near.id,
        far.id,
      ])
      expect(parcels.map(({ weight_grams }) => weight_grams)).toEqual([
        3 * 700 + 450,
        1_600,
      ])
      const shares = parcels.map(({ services }) => services[0]?.amount ?? NaN)
      expect(
        shares.every((share) => Number.isInteger(share) && share > 0)
      ).toBe(true)
      expect(shipping_total).toBe(shares.reduce((sum, share) => sum + share, 0))
      expect(cart.shipping_total).toBe(shipping_total)
      expect(cart.item_total).toBe(3 * 18_500 + 40_000 + 99_000)

      const order = orderOf(await buyer().complete(cart.id))
      expect(order.total).toBe(cart.item_total + cart.shipping_total)
      expect(await ordersOfCart(cart.id)).toEqual([{ order_id: order.id }])
      expect(await reservations(order.id)).toHaveLength(3)
      expect(await make.stockOf(a.variants[0]?.inventoryItemId ?? "")).toEqual({
        stocked: 10,
        reserved: 3,
      })
      const stored = await storedOrder(order.id)
      expect(stored?.payment_collections[0]).toMatchObject({
        amount: order.total,
        payment_sessions: [
          { status: "pending_authorization", amount: order.total },
        ],
      })
      expect(
        stored?.shipping_methods[0]?.data.parcels.map(
          ({ pesantren_id, amount }) => [pesantren_id, amount]
        )
      ).toEqual([
        [near.id, shares[0]],
        [far.id, shares[1]],
      ])
    })

    it("is re-priced when the address or a quantity changes", async () => {
      const { variantId } = await make.product({
        pesantren: near,
        weightGrams: 900,
      })
      const cart = await buyer().readyCart([{ variantId }], DISTRICTS.cicurug)
      await buyer().address(cart.id, DISTRICTS.jayapura)
      const away = await buyer().cart(cart.id)
      expect(away.shipping_total).toBeGreaterThan(cart.shipping_total)
      const [line] = away.items
      read(
        z.unknown(),
        await store().post(
          `/store/carts/${cart.id}/line-items/${line?.id ?? ""}`,
          {
            quantity: 4,
          }
        )
      )
      const heavy = await buyer().cart(cart.id)
      expect(heavy.shipping_total).toBeGreaterThan(away.shipping_total)
      expect((await parcelsOf(cart.id)).shipping_total).toBe(
        heavy.shipping_total
      )
    })

    it("answers 404 for the parcels of a cart that is not there", async () => {
      const answer = await store().get("/store/carts/cart_tidak_ada/parcels")
      expect(answer.status).toBe(404)
    })
  })

  describe("a cart refuses", () => {
    it("more than there is in stock, and keeps what was there", async () => {
      const { variantId } = await make.product({ pesantren: near, stock: 4 })
      const { id } = await buyer().startCart()
      expectRefusal(await buyer().add(id, variantId, 5), {
        status: 400,
        code: "stock_short",
        field: "quantity",
      })
      await expectBothLanguages(store(), (api) =>
        api.post(`/store/carts/${id}/line-items`, {
          variant_id: variantId,
          quantity: 5,
        })
      )
      expect((await buyer().cart(id)).items).toEqual([])
      read(z.unknown(), await buyer().add(id, variantId, 4))
      const [line] = (await buyer().cart(id)).items
      expectRefusal(
        await store().post(`/store/carts/${id}/line-items/${line?.id ?? ""}`, {
          quantity: 5,
        }),
        { status: 400, code: "stock_short", field: "quantity" }
      )
      expect((await buyer().cart(id)).items[0]?.quantity).toBe(4)
    })

    it.each([
      [0, 400],
      [-1, 400],
      [1.5, 400],
      [1_000_000, 400],
      ["banyak", 400],
    ])("a quantity of %s", async (quantity, status) => {
      const { variantId } = await make.product({ pesantren: near })
      const { id } = await buyer().startCart()
      const answer = await store().post(`/store/carts/${id}/line-items`, {
        variant_id: variantId,
        quantity,
      })
      expect(answer.status).toBe(status)
      expect((await buyer().cart(id)).items).toEqual([])
    })

    it("from its first line what it refuses later", async () => {
      const [few, draft] = [
        await make.product({ pesantren: near, stock: 4 }),
        await make.product({ pesantren: near, status: "draft" }),
      ]
      const start = (variant_id: string, ...quantities: number[]) =>
        store().post("/store/carts", {
          items: quantities.map((quantity) => ({ variant_id, quantity })),
        })
      for (const quantity of [0, -1])
        expect((await start(few.variantId, quantity)).status).toBe(400)
      const refused = { status: 400, field: "quantity" }
      expectRefusal(await start(few.variantId, 1.5), {
        ...{ ...refused, code: "quantity_invalid" },
      })
      const many = await make.product({ pesantren: near, stock: 5_000 })
      expectRefusal(await start(many.variantId, 998, 2), {
        ...{ ...refused, code: "quantity_too_large" },
      })
      expectRefusal(await start(few.variantId, 3, 2), {
        ...{ ...refused, code: "stock_short" },
      })
      expectRefusal(await start(few.variantId, 5), {
        ...{ status: 400, code: "stock_short" },
      })
      for (const id of [draft.variantId, "variant_tidak_ada"])
        expectRefusal(await start(id, 1), {
          ...{ status: 400, code: "product_unavailable" },
        })
      const answer = await start(few.variantId, 4)
      expect(answer).toMatchObject({
        status: 200,
        body: {
          cart: { items: [{ variant_id: few.variantId, quantity: 4 }] },
        },
      })
    })

    it("goods that are not sent so far, when it is to be completed", async () => {
      const local = await make.product({
        pesantren: near,
        metadata: { range: "K" },
      })
      const { id } = await buyer().startCart()
      read(z.unknown(), await buyer().add(id, local.variantId))
      read(z.unknown(), await buyer().address(id, DISTRICTS.menteng))
      const { parcels } = await parcelsOf(id)
      expect(parcels[0]?.problem?.code).toBe("range_exceeded")
      await buyer().ship(id)
      const done = await buyer().complete(id)
      expect(done.status).toBeGreaterThanOrEqual(400)
      expect(done.status).toBeLessThan(500)
      expect(await ordersOfCart(id)).toEqual([])
      read(z.unknown(), await buyer().address(id, DISTRICTS.cicurug))
      expect((await parcelsOf(id)).parcels[0]?.problem?.code).toBe("local_only")
      await make.delivery(near, { areas: { "32.02": 12_000 } })
      expect((await parcelsOf(id)).parcels[0]?.problem).toBeNull()
    })

    it.each([
      ["no address", "district_missing"],
      ["no delivery", "shipping_missing"],
      ["an unknown kecamatan", "district_unknown"],
    ])("completion with %s", async (what, code) => {
      const { variantId } = await make.product({ pesantren: near })
      const { id } = await buyer().startCart()
      read(z.unknown(), await buyer().add(id, variantId))
      if (what === "no address") {
        read(
          z.unknown(),
          await store().post(`/store/carts/${id}`, {
            email: "siti@contoh.test",
          })
        )
      } else {
        const district =
          what === "no delivery"
            ? DISTRICTS.cicurug
            : { code: "99.99.99", city: "Entah" }
        await buyer().address(id, district)
      }
      await buyer().pay(id)
      expectRefusal(await buyer().complete(id), { status: 400, code })
      expect(await ordersOfCart(id)).toEqual([])
    })

    it("payment of another amount than its total", async () => {
      const { variantId } = await make.product({ pesantren: near, stock: 9 })
      const cart = await buyer().readyCart([{ variantId }])
      const payment = container().resolve(Modules.PAYMENT)
      const [row] = await make.rows(
        z.object({
          payment_collection: z.object({
            payment_sessions: z.array(z.object({ id: z.string() })),
          }),
        }),
        "cart",
        ["payment_collection.payment_sessions.id"],
        { id: cart.id }
      )
      const session = row?.payment_collection.payment_sessions[0]?.id ?? ""
      await payment.updatePaymentSession({
        id: session,
        amount: 1,
        currency_code: "idr",
        data: {},
      })
      expectRefusal(await buyer().complete(cart.id), {
        status: 409,
        code: "amount_mismatch",
        field: "payment_collection",
      })
      expect(await ordersOfCart(cart.id)).toEqual([])
    })
  })

  describe("a shop that is suspended", () => {
    it("is gone at once from lists, cart and completion, and back after it is restored", async () => {
      const stall = await make.pesantren({ district_code: "32.02.16" })
      const goods = await make.product({
        pesantren: stall,
        title: "Kue Gerbang",
      })
      const ready = await buyer().readyCart([{ variantId: goods.variantId }])
      const shown = async () => ({
        one: (await store().get(`/store/products/${goods.id}`)).status,
        list: JSON.stringify(
          (await store().get(`/store/products?handle=${goods.handle}`)).body
        ).includes(goods.id),
        variants: JSON.stringify(
          (
            await store().get(
              `/store/product-variants?limit=100&order=-created_at`
            )
          ).body
        ).includes(goods.variantId),
        sells: JSON.stringify(
          (await store().get(`/store/pesantren/${stall.slug}`)).body
        ).includes('"sells":true'),
      })
      const open = { one: 200, list: true, variants: true, sells: true }
      expect(await shown()).toEqual(open)

      await make.suspend(stall)
      expect(await shown()).toEqual({
        one: 404,
        list: false,
        variants: false,
        sells: false,
      })
      const { id } = await buyer().startCart()
      expectRefusal(await buyer().add(id, goods.variantId), {
        status: 400,
        code: "shop_closed",
      })
      expectRefusal(
        await store().post("/store/carts", {
          items: [{ variant_id: goods.variantId, quantity: 1 }],
        }),
        { status: 400, code: "shop_closed" }
      )
      expectRefusal(await buyer().complete(ready.id), {
        status: 400,
        code: "shop_closed",
      })
      expect((await parcelsOf(ready.id)).parcels[0]?.problem?.code).toBe(
        "shop_closed"
      )

      await make.restore(stall)
      expect(await shown()).toEqual(open)
      const order: Order = orderOf(await buyer().complete(ready.id))
      expect(await ordersOfCart(ready.id)).toEqual([{ order_id: order.id }])
    })
  })
})
