import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "@pasar-santri/opop/modules/listing"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { listingOf, PHOTO, type Shown, Stall } from "../../support/listing.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { until } from "../../support/poll.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Page = z.object({
  listings: z.array(z.object({ id: z.string(), state: z.string() }).loose()),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})
const Found = z.object({ products: z.array(z.object({ id: z.string() })) })

describeBackend((backend) => {
  const { container, make, store, buyer, admin } = backend
  const office = officeOf(backend)
  let stall: Stall
  let verifier: Person

  const listings = () => container().resolve(LISTING_MODULE)
  const products = () => container().resolve(Modules.PRODUCT)
  const inCatalog = async (q: string) =>
    read(
      Found,
      await store().get(`/store/catalog?q=${encodeURIComponent(q)}`)
    ).products.map(({ id }) => id)
  const inStore = async (id: string) =>
    (await store().get(`/store/products/${id}`)).status

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
    verifier = await office.officer({ role: "verifier" })
  })

  describe("a draft", () => {
    it("is kept when only its name is known, and says what misses", async () => {
      const draft = listingOf(
        await stall.seller.post("/seller/listings", { name: "Keripik" })
      )
      expect(draft).toMatchObject({
        state: "draft",
        product: null,
        on_sale: false,
      })
      expect(draft.missing.map(({ path }) => path)).toEqual([
        ...["photos", "category", "variants.0.price", "variants.0.stock"],
        ...["weight_grams", "description", "range"],
      ])
      expect(draft.can).toContain("save")
    })

    it("asks what its category asks, papers among it", async () => {
      const draft = await stall.draft({ category: "camilan-keripik" })
      expect(draft.missing.map(({ path }) => path)).toEqual(
        expect.arrayContaining(["attributes.net", "paper:pirt", "paper:halal"])
      )
      expectRefusal(await stall.submit(draft.id), {
        status: 400,
        code: "listing_incomplete",
        field: "attributes.net",
      })
      expect((await listings().retrieveListing(draft.id)).state).toBe("draft")
    })

    it("takes a size with all three sides, in whole centimetres", async () => {
      const size = { length_cm: 60, width_cm: 40, height_cm: 20 }
      const { id, content } = await stall.draft({ packed_size: size })
      expect(content["packed_size"]).toEqual(size)
      for (const packed_size of [
        { ...size, height_cm: null },
        { ...size, height_cm: 0 },
        { ...size, height_cm: 201 },
        { ...size, height_cm: 20.5 },
        { length_cm: 60, width_cm: 40 },
      ])
        expectRefusal(await stall.save(id, { packed_size }), {
          ...{ status: 400, code: "invalid_request" },
        })
      const kept = listingOf(await stall.save(id, { weight_grams: 800 }))
      expect(kept.content["packed_size"]).toEqual(size)
      const bare = listingOf(await stall.save(id, { packed_size: null }))
      expect(bare.content["packed_size"]).toBeNull()
    })

    it("tells whoever saves over another's work", async () => {
      const { id, version } = await stall.draft()
      await stall.save(id, { name: "Besek bambu halus" })
      const late = await stall.seller.post(`/seller/listings/${id}`, {
        ...{ version, name: "Besek lain" },
      })
      expectRefusal(late, { status: 409, code: "listing_changed_meanwhile" })
      expect((await stall.own(id)).content.name).toBe("Besek bambu halus")
    })

    it("forgets what is emptied, whatever was saved before", async () => {
      const { id } = await stall.draft()
      const attributes = { ingredients: "Bambu tali", storage: "Kering." }
      listingOf(await stall.save(id, { attributes: { ...attributes } }))
      const emptied = { ...attributes, ingredients: null }
      const { content } = listingOf(
        await stall.save(id, { attributes: emptied })
      )
      expect(content.attributes["ingredients"]).toBeUndefined()
      expect((await stall.own(id)).content.attributes).toEqual(
        content.attributes
      )
    })

    it("takes photos that come at once, in an order of its own", async () => {
      const { id } = await stall.draft()
      await Promise.all([1, 2, 3].map(() => stall.photo(id)))
      const ids = (await stall.own(id)).content.photos.map((one) => one.id)
      expect(new Set(ids).size).toBe(4)
      const turned = ids.toReversed()
      await stall.act(id, "photos/order", { photos: turned })
      expectRefusal(
        await stall.act(id, "photos/order", { photos: turned.slice(1) }),
        { status: 409, code: "photos_differ", field: "photos" }
      )
      const less = listingOf(
        await stall.seller.delete(`/seller/listings/${id}/photos/${turned[0]}`)
      )
      expect(less.content.photos.map((one) => one.id)).toEqual(turned.slice(1))
    })

    it("takes no photo that is none, and none that is too small", async () => {
      const { id } = await stall.draft()
      const send = (content_base64: string) =>
        stall.act(id, "photos", { ...PHOTO, content_base64 })
      const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")
      expectRefusal(await send(svg.toString("base64")), {
        ...{ status: 400, code: "upload_kind_refused" },
      })
      const { makePng } = await import("../../support/papers.ts")
      expectRefusal(await send(makePng(120, 120)), {
        ...{ status: 400, code: "photo_too_small" },
      })
    })
  })

  describe("a case", () => {
    let draft: Shown

    const productOf = async (id: string) => {
      const { product_id } = await listings().retrieveListing(id)
      return products().retrieveProduct(product_id ?? "", {
        relations: ["variants", "images"],
      })
    }

    beforeAll(async () => {
      draft = await stall.draft({ name: "Besek bambu Nagrak" })
    })

    it("makes its product when it is handed in, and sells nothing of it", async () => {
      const handed = listingOf(await stall.submit(draft.id))
      expect(handed).toMatchObject({ state: "submitted", on_sale: false })
      const product = await productOf(draft.id)
      expect(product).toMatchObject({
        status: "draft",
        title: "Besek bambu Nagrak",
      })
      expect(product.variants).toHaveLength(2)
      expect(await inStore(product.id)).toBe(404)
      const { id } = await buyer().startCart()
      expectRefusal(await buyer().add(id, product.variants[0]?.id ?? ""), {
        status: 400,
        code: "product_unavailable",
      })
    })

    it("cannot be written while the office looks at it", async () => {
      expectRefusal(await stall.save(draft.id, { name: "Lain" }), {
        ...{ status: 400, code: "listing_locked" },
      })
    })

    it("is not put on sale in the dashboard either", async () => {
      const product = await productOf(draft.id)
      const answer = await (
        await admin()
      ).post(`/admin/products/${product.id}`, { status: "published" })
      expectRefusal(answer, { status: 400, code: "listing_not_published" })
      expect((await productOf(draft.id)).status).toBe("draft")
    })

    it("waits in the queue of its own territory only", async () => {
      const elsewhere = await office.officer({ role: "head", area: "32.01" })
      const ids = async (person: Person) =>
        read(
          Page,
          await person.api.get("/officer/listings?state=open&limit=100")
        ).listings.map(({ id }) => id)
      expect(await ids(verifier)).toContain(draft.id)
      expect(await ids(elsewhere)).toEqual([])
      expectRefusal(await elsewhere.api.get(`/officer/listings/${draft.id}`), {
        status: 404,
        code: "row_not_found",
      })
      const mentor = await office.officer({ role: "mentor" })
      expectRefusal(
        await mentor.api.post(`/officer/listings/${draft.id}/publish`, {}),
        { status: 403, code: "role_missing" }
      )
    })

    it("comes back with what is to be put right, and only that is asked", async () => {
      await stall.decide(draft.id, "start-review")
      const asked = listingOf(
        await verifier.api.post(
          `/officer/listings/${draft.id}/request-revision`,
          {
            items: [
              { path: "description", reason: "Sebutkan ukurannya." },
              { path: "photos", reason: "Foto kurang jelas." },
            ],
          }
        )
      )
      expect(asked.state).toBe("revision_requested")
      const own = await stall.own(draft.id)
      expect(own.items.map(({ path, state }) => [path, state])).toEqual(
        expect.arrayContaining([
          ["description", "open"],
          ["photos", "open"],
        ])
      )
      expectRefusal(await stall.submit(draft.id), {
        ...{ status: 400, code: "revision_unanswered" },
      })
    })

    it("is handed in again with a change or an explanation for each", async () => {
      await stall.save(draft.id, {
        description: "Besek bambu anyaman tangan, 20 × 20 × 8 cm, kuat.",
      })
      const own = await stall.own(draft.id)
      const photos = own.items.find(({ path }) => path === "photos")
      const before = await productOf(draft.id)
      const again = listingOf(
        await stall.submit(draft.id, {
          [photos?.id ?? ""]: "Ini foto yang paling terang.",
        })
      )
      expect(again.items.map(({ state }) => state)).toEqual([
        "answered",
        "answered",
      ])
      const after = await productOf(draft.id)
      expect(after.id).not.toBe(before.id)
      expect(after.handle).toBe(before.handle)
      expect(after.description).toContain("20 × 20 × 8 cm")
      const shown = listingOf(
        await stall.head.api.get(`/officer/listings/${draft.id}`)
      )
      expect(shown.differences).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ field: "description" }),
        ])
      )
    })

    it("is on sale when an officer says so, found and bought", async () => {
      const done = listingOf(await stall.decide(draft.id, "publish"))
      expect(done).toMatchObject({ state: "published", on_sale: true })
      expect(done.items.every(({ state }) => state === "accepted")).toBe(true)
      const product = await productOf(draft.id)
      expect(product.status).toBe("published")
      await until(
        "search finds it",
        async () =>
          (await inCatalog("besek bambu nagrak")).includes(product.id),
        60_000
      )
      const order = await buyer().buy([
        { variantId: product.variants[0]?.id ?? "", quantity: 2 },
      ])
      expect(order.items).toHaveLength(1)
    })

    it("keeps who did what and why", async () => {
      const entries = await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries(
          { case_id: draft.id },
          { order: { created_at: "ASC", id: "ASC" } }
        )
      expect(
        entries.map(({ action, actor_type }) => [action, actor_type])
      ).toEqual([
        ["listing.created", "seller"],
        ["listing.submitted", "seller"],
        ["listing.review_started", "officer"],
        ["listing.revision_requested", "officer"],
        ["listing.submitted", "seller"],
        ["listing.published", "officer"],
      ])
      expect(entries.every(({ area_code }) => area_code === "32.02.27")).toBe(
        true
      )
    })
  })

  describe("goods of one name", () => {
    it("get an address each, when shops hand them in at once", async () => {
      const name = "Dodol wijen serentak"
      const others = await Promise.all(
        [1, 2].map(() => Stall.open(backend, office))
      )
      const sent = await Promise.all(
        [stall, stall, ...others].map(async (shop) => ({
          shop,
          id: (await shop.draft({ name })).id,
        }))
      )
      const handed = await Promise.all(
        sent.map(async ({ shop, id }) => listingOf(await shop.submit(id)))
      )
      expect(handed.map(({ product }) => product?.handle).sort()).toEqual(
        ["", "-2", "-3", "-4"].map((end) => `dodol-wijen-serentak${end}`)
      )
    })
  })

  describe("what is on sale", () => {
    it("is taken off at once, and an old cart does not buy it", async () => {
      const listing = await stall.onSale()
      const variantId = listing.content.variants[0]?.id ?? ""
      const cart = await buyer().readyCart([{ variantId }])
      const items = [{ path: "photos", reason: "Foto bukan barang ini." }]
      listingOf(await stall.decide(listing.id, "request-revision", { items }))
      expectRefusal(await buyer().complete(cart.id), {
        ...{ status: 400, code: "product_unavailable" },
      })
      expect(await inStore(listing.product?.id ?? "")).toBe(404)
      await stall.photo(listing.id)
      listingOf(await stall.submit(listing.id))
      const back = listingOf(await stall.decide(listing.id, "publish"))
      expect(back.product?.id).toBe(listing.product?.id)
      expect(back.content.photos).toHaveLength(2)
      expect(await inStore(listing.product?.id ?? "")).toBe(200)
    })

    it("is published once, whole, when two officers press at once", async () => {
      const { id, product } = await stall.onSale()
      const items = [{ path: "photos", reason: "Foto bukan barang ini." }]
      listingOf(await stall.decide(id, "request-revision", { items }))
      await stall.photo(id)
      listingOf(await stall.submit(id))
      const answers = await Promise.all(
        Array.from({ length: 2 }, () => stall.decide(id, "publish"))
      )
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
      expect((await listings().retrieveListing(id)).state).toBe("published")
      const sold = await products().retrieveProduct(product?.id ?? "", {
        relations: ["images"],
      })
      expect(sold.status).toBe("published")
      expect(sold.images).toHaveLength(2)
    })

    it("is laid aside and brought back by the shop alone", async () => {
      const { id, product } = await stall.onSale()
      expect(listingOf(await stall.act(id, "archive")).state).toBe("archived")
      expect(await inStore(product?.id ?? "")).toBe(404)
      expectRefusal(await stall.submit(id), {
        ...{ status: 400, code: "listing_change_not_allowed" },
      })
      expect(listingOf(await stall.act(id, "restore")).on_sale).toBe(true)
      expect(await inStore(product?.id ?? "")).toBe(200)
    })

    it("does not come back from the archive past the administrator", async () => {
      const { id, product } = await stall.onSale()
      const api = await admin()
      read(
        z.unknown(),
        await api.post(`/admin/products/${product?.id}`, { status: "draft" })
      )
      listingOf(await stall.act(id, "archive"))
      expect(listingOf(await stall.act(id, "restore")).state).toBe("draft")
      expect(await inStore(product?.id ?? "")).toBe(404)
    })

    it("is copied as a draft without its stock", async () => {
      const packed_size = { length_cm: 24, width_cm: 24, height_cm: 30 }
      const { id } = await stall.onSale({ packed_size })
      const copy = listingOf(await stall.act(id, "duplicate"))
      expect(copy).toMatchObject({ state: "draft", product: null })
      expect(copy.content["packed_size"]).toEqual(packed_size)
      expect(copy.content.name).toBe("Besek bambu (salinan)")
      expect(copy.content.variants.map(({ stock }) => stock)).toEqual([
        null,
        null,
      ])
    })

    it("has a listing too when the administrator or a seed made it", async () => {
      const pesantren = stall.pesantren
      const sold = await make.product({ pesantren, title: "Kopi Cidahu" })
      const draft = await make.product({ pesantren, status: "draft" })
      const rows = await listings().listListings({
        product_id: [sold.id, draft.id],
      })
      expect(rows.map(({ product_id, state }) => [product_id, state])).toEqual(
        expect.arrayContaining([
          [sold.id, "published"],
          [draft.id, "draft"],
        ])
      )
      const api = await admin()
      read(
        z.unknown(),
        await api.post(`/admin/products/${draft.id}`, { status: "published" })
      )
      expect(await inStore(draft.id)).toBe(200)
      read(z.unknown(), await api.delete(`/admin/products/${sold.id}`))
      expect(await listings().listListings({ product_id: sold.id })).toEqual([])
    })
  })

  it("refuses in both languages, and to other shops as if there were nothing", async () => {
    const { id } = await stall.draft()
    await expectBothLanguages(stall.seller, (api) =>
      api.post(`/seller/listings/${id}/restore`, {})
    )
    const other = await Stall.open(backend, office)
    expectRefusal(await other.seller.get(`/seller/listings/${id}`), {
      ...{ status: 404, code: "row_not_found" },
    })
  })
})
