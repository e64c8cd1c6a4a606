import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { DISTRICTS, orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { Stall } from "../../support/listing.ts"
import { officeOf } from "../../support/office.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const BRINGS = 9_000

describeBackend((backend) => {
  const { make, store, buyer } = backend
  const { parcelsOf, storedOrder } = purchasesOf(backend)
  let fishery: MadePesantren
  let weavers: MadePesantren
  let farm: MadePesantren

  const goods = async () => {
    const [fish, cloth, rice] = await Promise.all([
      make.product({
        ...{ pesantren: fishery, title: "Lele hidup", weightGrams: 1_500 },
        metadata: { range: "K", keeps_days: 1 },
      }),
      make.product({ pesantren: weavers, weightGrams: 400 }),
      make.product({ pesantren: farm, weightGrams: 5_100, stock: 30 }),
    ])
    return { fish, cloth, rice }
  }

  /** A cart of all three with an address in the fishery's regency. */
  const threeParcels = async () => {
    const { fish, cloth, rice } = await goods()
    const { id } = await buyer().cartOf([fish, cloth, { ...rice, quantity: 3 }])
    return id
  }

  const choose = (id: string, choices: Record<string, string>) =>
    buyer().ship(id, "mixed", choices)

  beforeAll(async () => {
    fishery = await make.pesantren({ district_code: "32.02.27" })
    weavers = await make.pesantren({ district_code: "32.06.24" })
    farm = await make.pesantren({ district_code: "32.02.21" })
    await make.delivery(fishery, { areas: { "32.02.16": BRINGS } })
    await make.delivery(farm, { pickup: true })
  })

  describe("a cart of three pesantren", () => {
    it("is sent in three ways for one price, and its order says how", async () => {
      const id = await threeParcels()
      read(
        z.unknown(),
        await choose(id, {
          [fishery.id]: "own_delivery",
          [weavers.id]: "regular",
          [farm.id]: "cargo",
        })
      )
      const { parcels, shipping_total } = await parcelsOf(id)
      expect(parcels.map(({ chosen }) => chosen)).toEqual([
        ...["own_delivery", "regular", "cargo"],
      ])
      const amountOf = (index: number, code: string) =>
        parcels[index]?.services.find((one) => one.code === code)?.amount ?? NaN
      const shares = [
        BRINGS,
        amountOf(1, "regular"),
        // 15,4 kg in the same regency: sixteen started kilograms of Rp3.500.
        16 * 3_500,
      ]
      expect(amountOf(2, "cargo")).toBe(shares[2])
      const cart = await buyer().cart(id)
      const sum = shares.reduce((total, share) => total + share, 0)
      expect(cart.shipping_total).toBe(sum)
      expect(shipping_total).toBe(sum)

      read(z.unknown(), await buyer().pay(id))
      const order = orderOf(await buyer().complete(id))
      const stored = await storedOrder(order.id)
      expect(
        stored?.shipping_methods[0]?.data.parcels.map(
          ({ pesantren_id, service, amount }) => [pesantren_id, service, amount]
        )
      ).toEqual([
        [fishery.id, "own_delivery", shares[0]],
        [weavers.id, "regular", shares[1]],
        [farm.id, "cargo", shares[2]],
      ])
      expect(order.shipping_total).toBe(sum)
    })

    it("needs no choice: each parcel goes by the first way that can carry it", async () => {
      const id = await threeParcels()
      read(z.unknown(), await buyer().ship(id, "mixed"))
      const { parcels } = await parcelsOf(id)
      expect(parcels.map(({ chosen }) => chosen)).toEqual([
        ...["own_delivery", "regular", "regular"],
      ])
    })

    it("has no price by one service that cannot carry them all", async () => {
      const id = await threeParcels()
      expectRefusal(await buyer().ship(id, "regular"), {
        status: 400,
        code: "no_service",
      })
      expectRefusal(await choose(id, { [fishery.id]: "cargo" }), {
        status: 400,
        code: "no_service",
      })
      expectRefusal(await choose(id, { [fishery.id]: "teleport" }), {
        status: 400,
        code: "service_unknown",
      })
    })

    it("says of each parcel what can carry it, and why the rest cannot", async () => {
      const id = await threeParcels()
      const { parcels } = await parcelsOf(id)
      const [fish, cloth] = parcels
      expect(fish?.services).toMatchObject([
        { code: "own_delivery", amount: BRINGS, source: "shop" },
      ])
      expect(fish?.unavailable).toMatchObject([
        {
          code: "regular",
          reason: { code: "local_only", title: "Lele hidup" },
        },
        { code: "cargo", reason: { code: "local_only" } },
        { code: "pickup", reason: { code: "pickup_not_offered" } },
      ])
      expect(cloth?.services).toMatchObject([
        { code: "regular", source: "table" },
        { code: "cargo" },
      ])
      const english = read(
        z.object({
          parcels: z.array(
            z.object({
              services: z.array(z.object({ name: z.string() })),
              unavailable: z.array(
                z.object({ reason: z.object({ message: z.string() }) })
              ),
            })
          ),
        }),
        await store().get(`/store/carts/${id}/parcels?locale=en`)
      )
      expect(english.parcels[0]?.unavailable[0]?.reason.message).toContain(
        "No courier carries Lele hidup"
      )
    })
  })

  describe("goods that are light but bulky", () => {
    /** What each service asks for one piece, by its code. */
    const pricesOf = async (variantId: string) => {
      const { id } = await buyer().startCart()
      read(z.unknown(), await buyer().add(id, variantId))
      read(z.unknown(), await buyer().address(id, DISTRICTS.menteng))
      const [parcel] = (await parcelsOf(id)).parcels
      const amounts = parcel?.services.map(({ code, amount }) => [code, amount])
      return Object.fromEntries(amounts ?? []) as Record<string, number>
    }

    it("cost what they take up, as their shop says of them", async () => {
      const stall = await Stall.open(backend, officeOf(backend))
      const { pesantren } = stall
      const baskets = (fields: Record<string, unknown>) =>
        stall.onSale({ weight_grams: 700, ...fields })
      // 60 litres: 10 kg by courier (6,000 cm³ a kilogram), 15 kg by truck (4,000).
      const packed_size = { length_cm: 60, width_cm: 40, height_cm: 25 }
      const [light, bulky, ...heavy] = await Promise.all([
        baskets({ name: "Besek ringan" }),
        baskets({ name: "Besek makan tempat", packed_size }),
        make.product({ pesantren, weightGrams: 10_000 }),
        make.product({ pesantren, weightGrams: 15_000 }),
      ])
      const ids = [light, bulky].map(
        ({ content }) => content.variants[0]?.id ?? ""
      )
      const [asLight, asBulky, as10, as15] = await Promise.all(
        [...ids, ...heavy.map(({ variantId }) => variantId)].map(pricesOf)
      )
      expect(asBulky?.["regular"]).toBe(as10?.["regular"])
      expect(asBulky?.["cargo"]).toBe(as15?.["cargo"])
      expect(asBulky?.["regular"]).toBeGreaterThan(asLight?.["regular"] ?? NaN)
    })
  })

  describe("what was chosen", () => {
    it("is priced again by every change, and kept", async () => {
      const { rice } = await goods()
      const { id } = await buyer().startCart()
      read(z.unknown(), await buyer().add(id, rice.variantId, 3))
      read(z.unknown(), await buyer().address(id, DISTRICTS.cicurug))
      read(z.unknown(), await choose(id, { [farm.id]: "cargo" }))
      const [line] = (await buyer().cart(id)).items
      read(
        z.unknown(),
        await store().post(`/store/carts/${id}/line-items/${line?.id ?? ""}`, {
          quantity: 4,
        })
      )
      // 20,5 kg: one and twenty started kilograms.
      expect((await buyer().cart(id)).shipping_total).toBe(21 * 3_500)
      expect((await parcelsOf(id)).parcels[0]?.chosen).toBe("cargo")
    })

    it("is taken off the cart when it cannot carry the parcel any more", async () => {
      const { fish } = await goods()
      const cart = await buyer().startCart()
      read(z.unknown(), await buyer().add(cart.id, fish.variantId))
      read(z.unknown(), await buyer().address(cart.id, DISTRICTS.cicurug))
      read(z.unknown(), await choose(cart.id, { [fishery.id]: "own_delivery" }))
      read(z.unknown(), await buyer().address(cart.id, DISTRICTS.menteng))
      const { parcels } = await parcelsOf(cart.id)
      expect(parcels[0]).toMatchObject({
        chosen: null,
        services: [],
        problem: { code: "range_exceeded", title: "Lele hidup" },
      })
      expect((await buyer().cart(cart.id)).shipping_total).toBe(0)
    })

    it("does not become an order when its shop has closed it meanwhile", async () => {
      const { rice } = await goods()
      const { id } = await buyer().startCart()
      read(z.unknown(), await buyer().add(id, rice.variantId))
      read(z.unknown(), await buyer().address(id, DISTRICTS.jayapura))
      read(z.unknown(), await choose(id, { [farm.id]: "pickup" }))
      read(z.unknown(), await buyer().pay(id))
      await make.delivery(farm, { pickup: false })
      expectRefusal(await buyer().complete(id), {
        status: 409,
        code: "service_refused",
        field: "shipping_methods",
      })
      await make.delivery(farm, { pickup: true })
      const order = orderOf(await buyer().complete(id))
      expect(order.shipping_total).toBe(0)
    })
  })
})
