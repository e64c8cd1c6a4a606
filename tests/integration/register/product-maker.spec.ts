import { z } from "@medusajs/framework/zod"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren, MadeProduct } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Answer, Api } from "../../support/store-api.ts"

const Products = z.object({
  products: z.array(
    z.looseObject({
      id: z.string(),
      pesantren: z.looseObject({ id: z.string(), slug: z.string() }).nullish(),
    })
  ),
})

/** A body that Medusa's own product route takes. */
const newProduct = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  options: [{ title: "Ukuran", values: ["M"] }],
  variants: [
    {
      title: "M",
      options: { Ukuran: "M" },
      prices: [],
      manage_inventory: false,
    },
  ],
  ...more,
})

describeBackend(({ make, store, admin, container, buyer }) => {
  let mine: MadePesantren
  let other: MadePesantren
  let product: MadeProduct
  let office: Api

  beforeAll(async () => {
    mine = await make.pesantren()
    other = await make.pesantren()
    product = await make.product({ pesantren: mine })
    office = await admin()
  })

  /** Whose a product is, as the database says. */
  const makersOf = (productId: string) =>
    make.rows(
      z.object({ pesantren_id: z.string() }),
      "product_pesantren",
      ["pesantren_id"],
      { product_id: productId }
    )
  const productCount = async () =>
    (await make.rows(z.object({ id: z.string() }), "product", ["id"])).length
  const idOf = (answer: Answer) =>
    read(z.object({ product: z.object({ id: z.string() }) }), answer).product.id

  describe("the pesantren of a product", () => {
    it("is required, and nothing is made without", async () => {
      const before = await productCount()
      expectRefusal(
        await office.post("/admin/products", newProduct("Tanpa pembuat")),
        { status: 400, code: "pesantren_required", field: "pesantren_id" }
      )
      expect(await productCount()).toBe(before)
    })

    it("must exist, and nothing is made for an unknown one", async () => {
      const before = await productCount()
      const body = newProduct("Pembuat asing", {
        additional_data: { pesantren_id: "psn_tidak_ada" },
      })
      expectRefusal(await office.post("/admin/products", body), {
        status: 400,
        code: "pesantren_unknown",
        field: "pesantren_id",
      })
      await expectBothLanguages(office, (api) =>
        api.post("/admin/products", body)
      )
      expect(await productCount()).toBe(before)
    })

    it("is kept when the product changes, and replaced when another is given", async () => {
      const id = idOf(
        await office.post(
          "/admin/products",
          newProduct("Milik", { additional_data: { pesantren_id: mine.id } })
        )
      )
      read(
        z.unknown(),
        await office.post(`/admin/products/${id}`, { title: "Baru" })
      )
      expect(await makersOf(id)).toEqual([{ pesantren_id: mine.id }])
      read(
        z.unknown(),
        await office.post(`/admin/products/${id}`, {
          additional_data: { pesantren_id: other.id },
        })
      )
      expect(await makersOf(id)).toEqual([{ pesantren_id: other.id }])
      expectRefusal(
        await office.post(`/admin/products/${id}`, {
          title: "Tidak jadi",
          additional_data: { pesantren_id: "psn_tidak_ada" },
        }),
        { status: 400, code: "pesantren_unknown", field: "pesantren_id" }
      )
      expect(await makersOf(id)).toEqual([{ pesantren_id: other.id }])
      const [row] = await make.rows(
        z.object({ title: z.string() }),
        "product",
        ["title"],
        { id }
      )
      expect(row?.title).toBe("Baru")
    })

    it("is set in the dashboard by its own route", async () => {
      const { id } = await make.product({ pesantren: mine })
      const path = `/admin/products/${id}/pesantren`
      read(z.unknown(), await office.post(path, { pesantren_id: other.id }))
      expect(await makersOf(id)).toEqual([{ pesantren_id: other.id }])
      expectRefusal(await office.post(path, {}), {
        status: 400,
        code: "invalid_request",
        field: "pesantren_id",
      })
      expectRefusal(
        await office.post("/admin/products/prod_tidak_ada/pesantren", {
          pesantren_id: other.id,
        }),
        { status: 404, code: "product_not_found" }
      )
    })

    it("goes with the product", async () => {
      const { id } = await make.product({ pesantren: mine })
      expect(await makersOf(id)).toEqual([{ pesantren_id: mine.id }])
      await deleteProductsWorkflow(container()).run({ input: { ids: [id] } })
      expect(await makersOf(id)).toEqual([])
    })
  })

  it("answers the pesantren with a product when it is asked for", async () => {
    const { products } = read(
      Products,
      await store().get(
        `/store/products?id=${product.id}&fields=id,title,*pesantren`
      )
    )
    expect(products[0]?.pesantren).toMatchObject({
      id: mine.id,
      slug: mine.slug,
      district_code: "32.02.27",
    })
    const one = await store().get(
      `/store/products/${product.id}?fields=id,pesantren.slug,pesantren.shop.state`
    )
    expect(one.body).toMatchObject({
      product: { pesantren: { slug: mine.slug, shop: { state: "approved" } } },
    })
  })

  describe("goods that are not for sale", () => {
    let closed: MadePesantren
    let hidden: MadeProduct
    let draft: MadeProduct
    let shown: MadeProduct

    beforeAll(async () => {
      shown = await make.product({
        pesantren: mine,
        title: "Barang terlihat",
        category: "kopi",
      })
      closed = await make.pesantren({ shop: { state: "suspended" } })
      hidden = await make.product({
        pesantren: closed,
        title: "Barang tertutup",
        category: "kopi",
      })
      draft = await make.product({
        pesantren: mine,
        title: "Barang konsep",
        status: "draft",
        category: "kopi",
      })
    })

    /** Every list of the Store API, with everything that it can expand. */
    const LISTS = [
      "/store/products?limit=100&order=-created_at",
      "/store/products?limit=100&order=-created_at&fields=*variants,*categories,*collection,*tags,*type,*pesantren",
      "/store/products?fields=*categories.products",
      "/store/products?fields=*collection.products,*tags.products,*type.products",
      "/store/products?fields=*pesantren.products",
      "/store/products?fields=*sales_channels.products",
      "/store/product-variants?limit=100&order=-created_at",
      "/store/product-variants?fields=*product",
      "/store/product-categories?limit=100",
      "/store/product-categories?fields=*products",
      "/store/product-categories?fields=products.title",
      "/store/product-categories?fields=*category_children.products",
      "/store/product-categories?fields=*parent_category.products",
      "/store/collections?fields=*products",
      "/store/product-tags?fields=*products",
      "/store/product-types?fields=*products",
      "/store/regions?fields=*countries",
      "/store/catalog?per_page=48",
      "/store/catalog?q=barang",
      "/store/catalog/suggestions?q=barang",
      "/store/pesantren",
    ]

    it.each(LISTS)("are not told by %s", async (path) => {
      const answer = await store().get(path)
      expect(answer.status).toBeLessThan(500)
      const said = JSON.stringify(answer.body)
      for (const { id, handle, variantId } of [hidden, draft]) {
        expect(said).not.toContain(`"${id}"`)
        expect(said).not.toContain(`"${handle}"`)
        expect(said).not.toContain(`"${variantId}"`)
      }
    })

    it.each([
      "/store/products?limit=100&order=-created_at",
      "/store/product-variants?limit=100&order=-created_at",
    ])("leave the others in %s", async (path) => {
      const { body } = await store().get(path)
      expect(JSON.stringify(body)).toContain(shown.variantId)
    })

    it.each(["products", "product-categories"])(
      "are not told by one of %s either",
      async (noun) => {
        if (noun === "products") {
          for (const { id } of [hidden, draft]) {
            expect((await store().get(`/store/products/${id}`)).status).toBe(
              404
            )
          }
          return
        }
        const [kopi] = await make.rows(
          z.object({ id: z.string() }),
          "product_category",
          ["id"],
          { handle: "kopi" }
        )
        const answer = await store().get(
          `/store/product-categories/${kopi?.id ?? ""}?fields=*products`
        )
        expect(JSON.stringify(answer.body)).not.toContain("Barang")
      }
    )

    it.each([
      [
        "a variant",
        (it: MadeProduct) => `/store/product-variants/${it.variantId}`,
      ],
      ["a product", (it: MadeProduct) => `/store/products/${it.id}`],
    ])("are not told as %s of their own", async (_, pathOf) => {
      for (const goods of [hidden, draft]) {
        expect((await store().get(pathOf(goods))).status).toBe(404)
      }
    })

    it("cannot be put into a cart", async () => {
      const cart = await buyer().startCart()
      expectRefusal(await buyer().add(cart.id, hidden.variantId), {
        status: 400,
        code: "shop_closed",
      })
      expect((await buyer().add(cart.id, draft.variantId)).status).toBe(400)
      expect((await buyer().cart(cart.id)).items).toEqual([])
    })
  })
})
