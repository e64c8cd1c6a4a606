import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createProductCategoriesWorkflow,
  updateProductCategoriesWorkflow,
} from "@medusajs/medusa/core-flows"
import { BrowseProducts } from "@pasar-santri/search/storefront/browse-products"
import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"

const Id = z.object({ id: z.string() })

/** What categories show from the shop's own tables, when no engine answers. */
describeBackend(({ make, container }) => {
  const category = async (handle: string, parent_category_id?: string) => {
    const { result } = await createProductCategoriesWorkflow(container()).run({
      input: {
        product_categories: [
          {
            ...{ name: handle, handle, is_active: true },
            ...(parent_category_id ? { parent_category_id } : {}),
          },
        ],
      },
    })
    return z.array(Id).parse(result)[0]?.id ?? ""
  }
  const channels = async () =>
    (
      await make.rows(Id, "sales_channel", ["id"], { name: "Pasar Santri" })
    ).map(({ id }) => id)
  const browse = async (
    handle: string,
    {
      page = 1,
      perPage = 12,
      salesChannelIds = undefined as string[] | undefined,
    } = {}
  ) => {
    const scope = container()
    const browsing = new BrowseProducts({
      connection: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      query: scope.resolve(ContainerRegistrationKeys.QUERY),
    })
    const found = await browsing.browse({
      salesChannelIds: salesChannelIds ?? (await channels()),
      ...{ locale: "id", filter: { category: [handle] } },
      ...{ sort: "relevance", page, perPage },
    })
    return { ...found, ids: found.products.map(({ id }) => id) }
  }

  it("shows what lies in a category and below it, newest first", async () => {
    const parent = await category("telusur-induk")
    await category("telusur-anak", parent)
    const above = await make.product({ category: "telusur-induk" })
    const below = await make.product({ category: "telusur-anak", price: 7_500 })
    expect(await browse("telusur-induk")).toMatchObject({
      ids: [below.id, above.id],
      total: { value: 2, exact: true },
      ...{ engine: "none", degraded: true, dropped: 0 },
      products: [{ price_min: 7_500, in_stock: true }, {}],
    })
    expect((await browse("telusur-anak")).ids).toEqual([below.id])
  })

  it("shows no drafts, nothing of closed shops, nothing of other channels", async () => {
    await category("telusur-tutup")
    const pesantren = await make.pesantren()
    await make.product({ category: "telusur-tutup", status: "draft" })
    await make.product({ category: "telusur-tutup", pesantren })
    expect((await browse("telusur-tutup")).ids).toHaveLength(1)
    expect(
      await browse("telusur-tutup", { salesChannelIds: ["sc_other"] })
    ).toMatchObject({ ids: [], total: { value: 0, exact: true } })
    await make.suspend(pesantren)
    expect(await browse("telusur-tutup")).toMatchObject({
      ids: [],
      total: { value: 0, exact: true },
    })
  })

  it("shows nothing of a category that shops may not see", async () => {
    const parent = await category("telusur-sembunyi")
    await category("telusur-bawah", parent)
    await make.product({ category: "telusur-bawah" })
    expect((await browse("telusur-bawah")).ids).toHaveLength(1)
    await updateProductCategoriesWorkflow(container()).run({
      input: { selector: { id: parent }, update: { is_active: false } },
    })
    expect((await browse("telusur-bawah")).ids).toEqual([])
  })

  it("gives every product once, page by page", async () => {
    await category("telusur-halaman")
    const pesantren = await make.pesantren()
    const made: string[] = []
    for (let n = 0; n < 5; n += 1)
      made.unshift(
        (await make.product({ category: "telusur-halaman", pesantren })).id
      )
    const pages = await Promise.all(
      [1, 2, 3].map((page) => browse("telusur-halaman", { page, perPage: 2 }))
    )
    expect(pages.flatMap(({ ids }) => ids)).toEqual(made)
    expect(pages.map(({ total }) => total.value)).toEqual([5, 5, 5])
  })
})
