import { Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { listingOf, type Shown, Stall } from "../../support/listing.ts"
import { officeOf } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { z } from "@medusajs/framework/zod"

describeBackend((backend) => {
  const { container, admin } = backend
  const office = officeOf(backend)
  let stall: Stall

  const productOf = (listing: Shown) =>
    container()
      .resolve(Modules.PRODUCT)
      .retrieveProduct(listing.product?.id ?? "", {
        relations: ["variants", "options", "images", "categories"],
      })
  const wishOf = async (id: string, field: string) => {
    const { changes } = await stall.own(id)
    const found = changes.find(
      (change) => change.field === field && change.state === "pending"
    )
    if (!found) throw new Error(`No wish for ${field}.`)
    return found
  }

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
  })

  describe("a change of what is on sale", () => {
    it("waits for an officer while the old version stays on sale", async () => {
      const listing = await stall.onSale()
      const saved = listingOf(
        await stall.save(listing.id, {
          name: "Besek halus",
          attributes: { story: "Dianyam sepulang mengaji." },
        })
      )
      expect(saved).toMatchObject({ state: "published", on_sale: true })
      expect(saved.content.name).toBe("Besek halus")
      expect(saved.live?.name).toBe("Besek bambu")
      expect((await productOf(listing)).title).toBe("Besek bambu")
      const shown = listingOf(
        await stall.head.api.get(`/officer/listings/${listing.id}`)
      )
      expect(
        shown.changes.map(({ field, before, after }) => [field, before, after])
      ).toEqual(
        expect.arrayContaining([
          ["name", "Besek bambu", "Besek halus"],
          [
            "attributes",
            { ingredients: "Bambu tali" },
            {
              ingredients: "Bambu tali",
              story: "Dianyam sepulang mengaji.",
            },
          ],
        ])
      )
      const queue = read(
        z.object({ listings: z.array(z.object({ id: z.string() })) }),
        await stall.head.api.get("/officer/listings?state=changes&limit=100")
      )
      expect(queue.listings.map(({ id }) => id)).toContain(listing.id)
    })

    it("is done when an officer accepts it, and only that one", async () => {
      const listing = await stall.onSale()
      await stall.save(listing.id, { name: "Besek Sagara", range: "J" })
      const wish = await wishOf(listing.id, "name")
      const done = listingOf(await stall.judge(wish.id, "accept"))
      expect(done.live?.name).toBe("Besek Sagara")
      const product = await productOf(listing)
      expect(product).toMatchObject({ title: "Besek Sagara" })
      expect(product.metadata).toMatchObject({ range: "N" })
      expectRefusal(await stall.judge(wish.id, "accept"), {
        ...{ status: 409, code: "change_not_pending" },
      })
    })

    it("is refused with a reason, which the shop reads", async () => {
      const listing = await stall.onSale()
      await stall.save(listing.id, { name: "Besek TERMURAH!!!" })
      const wish = await wishOf(listing.id, "name")
      expectRefusal(await stall.judge(wish.id, "refuse", {}), {
        ...{ status: 400, code: "invalid_request" },
      })
      await stall.judge(wish.id, "refuse", { reason: "Nama tanpa slogan." })
      const own = await stall.own(listing.id)
      expect(own.content.name).toBe("Besek bambu")
      expect(own.changes).toMatchObject([
        { state: "refused", reason: "Nama tanpa slogan." },
      ])
    })

    it("is renewed, kept or dropped by the next save", async () => {
      const listing = await stall.onSale()
      await stall.save(listing.id, { name: "Besek A", range: "J" })
      const kept = await wishOf(listing.id, "range")
      await stall.save(listing.id, { name: "Besek B" })
      const own = await stall.own(listing.id)
      expect(own.changes.map(({ state }) => state).toSorted()).toEqual([
        ...["pending", "pending", "withdrawn"],
      ])
      expect((await wishOf(listing.id, "range")).id).toBe(kept.id)
      await stall.save(listing.id, { name: "Besek bambu" })
      await stall.seller.delete(`/seller/listing-changes/${kept.id}`)
      expect(
        (await stall.own(listing.id)).changes.filter(
          ({ state }) => state === "pending"
        )
      ).toEqual([])
    })

    it("is stale when what is on sale changed meanwhile", async () => {
      const listing = await stall.onSale()
      await stall.save(listing.id, { name: "Besek C" })
      const api = await admin()
      read(
        z.unknown(),
        await api.post(`/admin/products/${listing.product?.id}`, {
          title: "Besek dari kantor",
        })
      )
      const wish = await wishOf(listing.id, "name")
      expect(wish.is_stale).toBe(true)
      expectRefusal(await stall.judge(wish.id, "accept"), {
        ...{ status: 409, code: "change_stale" },
      })
      expect((await productOf(listing)).title).toBe("Besek dari kantor")
    })

    it("is taken back when the product leaves sale", async () => {
      const listing = await stall.onSale()
      await stall.save(listing.id, { name: "Besek D" })
      const wish = await wishOf(listing.id, "name")
      await stall.act(listing.id, "archive")
      expectRefusal(await stall.judge(wish.id, "accept"), {
        ...{ status: 409, code: "change_not_pending" },
      })
    })

    it("adds, renames and removes what can be chosen", async () => {
      const listing = await stall.onSale()
      const [small] = listing.content.variants
      const variants = [
        { ...small, name: "Mini" },
        { name: "Jumbo", price: 60_000, stock: 3, weight_grams: 1500 },
      ]
      listingOf(await stall.save(listing.id, { option: "Besaran", variants }))
      const wish = await wishOf(listing.id, "variants")
      const done = listingOf(await stall.judge(wish.id, "accept"))
      expect(done.live).toMatchObject({
        option: "Besaran",
        variants: [
          { id: small?.id, name: "Mini", price: 15_000, stock: 12 },
          { name: "Jumbo", price: 60_000, stock: 3, weight_grams: 1500 },
        ],
      })
      const product = await productOf(listing)
      expect(product.variants).toHaveLength(2)
    })

    it("says how large it is, and that nobody knows it any more", async () => {
      const small = { length_cm: 20, width_cm: 20, height_cm: 10 }
      const large = { length_cm: 60, width_cm: 40, height_cm: 25 }
      const listing = await stall.onSale({ packed_size: small })
      const sides = { length: 20, width: 20, height: 10 }
      expect(await productOf(listing)).toMatchObject(sides)
      await stall.save(listing.id, { packed_size: large })
      const wish = await wishOf(listing.id, "packed_size")
      expect([wish.before, wish.after]).toEqual([small, large])
      expect(await productOf(listing)).toMatchObject(sides)
      const done = listingOf(await stall.judge(wish.id, "accept"))
      expect(done.live?.["packed_size"]).toEqual(large)
      expect(await productOf(listing)).toMatchObject({
        ...{ length: 60, width: 40, height: 25 },
      })
      await stall.save(listing.id, { packed_size: null })
      const { id } = await wishOf(listing.id, "packed_size")
      await stall.judge(id, "accept")
      expect(await productOf(listing)).toMatchObject({
        ...{ length: null, width: null, height: null },
      })
    })

    it("touches neither price nor stock, and no other shop's goods", async () => {
      const listing = await stall.onSale()
      const [first, second] = listing.content.variants
      expectRefusal(
        await stall.save(listing.id, {
          variants: [{ ...first, price: 1000 }, second],
        }),
        { status: 400, code: "price_stock_elsewhere", field: "variants" }
      )
      await stall.save(listing.id, { name: "Besek E" })
      const wish = await wishOf(listing.id, "name")
      const stranger = await office.officer({ role: "head", area: "32.03" })
      expectRefusal(
        await stranger.api.post(
          `/officer/listing-changes/${wish.id}/accept`,
          {}
        ),
        { status: 404, code: "row_not_found" }
      )
    })

    it("shows photos to the officer before buyers see them", async () => {
      const listing = await stall.onSale()
      listingOf(await stall.photo(listing.id))
      expect((await productOf(listing)).images).toHaveLength(1)
      const wish = await wishOf(listing.id, "photos")
      await stall.judge(wish.id, "accept")
      expect((await productOf(listing)).images).toHaveLength(2)
    })
  })
})
