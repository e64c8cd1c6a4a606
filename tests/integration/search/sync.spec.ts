import { randomBytes } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createPriceListsWorkflow,
  createProductCategoriesWorkflow,
  linkProductsToSalesChannelWorkflow,
  updateProductCategoriesWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  changeShopStateWorkflow,
  updatePesantrenWorkflow,
} from "@pasar-santri/opop/workflows"
import { DirtyPriority, type DirtyEngine } from "@pasar-santri/search/lib/dirty"
import { SEARCH_SYNC_MODULE } from "@pasar-santri/search/modules/search-sync"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { searchWorkedOff } from "../../support/search-worked-off.ts"

const Document = z.object({
  title: z.string(),
  price_min: z.number(),
  in_stock: z.boolean(),
  sales_channel_ids: z.array(z.string()),
  pesantren_name: z.string().nullable(),
  category_name: z.string().nullable(),
})
const Id = z.object({ id: z.string() })
/** A busy test machine gets this long. Milliseconds. */
const SOON = 20_000

describeBackend(({ make, container }) => {
  /** The document that reads get; null when shops may not see it. */
  const shown = async (id: string) => {
    const { hits } = await container()
      .resolve(Modules.SEARCH)
      .search({ entity: "product", filters: { id } })
    return hits[0] ? Document.parse(hits[0].document) : null
  }
  const until = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: SOON, interval: 50 })
  const untilShown = (id: string, fields: Partial<z.output<typeof Document>>) =>
    until(async () => expect(await shown(id)).toMatchObject(fields))
  const rows = async (sql: string, values: string[]) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: unknown[] }>(sql, values)

  it("follows a price list", async () => {
    const { id, variantId } = await make.product({ price: 30_000 })
    await untilShown(id, { price_min: 30_000 })
    await createPriceListsWorkflow(container()).run({
      input: {
        price_lists_data: [
          {
            title: "Uji",
            description: "Uji",
            status: "active",
            prices: [
              {
                ...{ amount: 19_000, currency_code: "idr" },
                variant_id: variantId,
              },
            ],
          },
        ],
      },
    })
    await untilShown(id, { price_min: 19_000 })
  })

  it("follows the name of a category", async () => {
    const handle = `uji-${randomBytes(4).toString("hex")}`
    const { result } = await createProductCategoriesWorkflow(container()).run({
      input: {
        product_categories: [{ name: "Batu Lama", handle, is_active: true }],
      },
    })
    const [category] = z.array(Id).parse(result)
    const { id } = await make.product()
    await updateProductsWorkflow(container()).run({
      input: {
        selector: { id },
        update: { category_ids: [category?.id ?? ""] },
      },
    })
    await untilShown(id, { category_name: "Batu Lama" })
    await updateProductCategoriesWorkflow(container()).run({
      input: {
        selector: { id: category?.id ?? "" },
        update: { name: "Batu Baru" },
      },
    })
    await untilShown(id, { category_name: "Batu Baru" })
  })

  it("follows a sales channel", async () => {
    const { id } = await make.product()
    await until(async () => expect(await shown(id)).not.toBeNull())
    const [channel = ""] = (await shown(id))?.sales_channel_ids ?? []
    await linkProductsToSalesChannelWorkflow(container()).run({
      input: { id: channel, remove: [id] },
    })
    await untilShown(id, { sales_channel_ids: [] })
    await linkProductsToSalesChannelWorkflow(container()).run({
      input: { id: channel, add: [id] },
    })
    await untilShown(id, { sales_channel_ids: [channel] })
  })

  it("follows what is reserved", async () => {
    const { id, variantId } = await make.product({ stock: 1 })
    await untilShown(id, { in_stock: true })
    const { rows: levels } = await rows(
      `select l.inventory_item_id as id, l.location_id as place
       from product_variant_inventory_item v
       join inventory_level l on l.inventory_item_id = v.inventory_item_id
       where v.variant_id = ?`,
      [variantId]
    )
    const [level] = z.array(Id.extend({ place: z.string() })).parse(levels)
    await container()
      .resolve(Modules.INVENTORY)
      .createReservationItems([
        {
          inventory_item_id: level?.id ?? "",
          location_id: level?.place ?? "",
          quantity: 1,
        },
      ])
    await untilShown(id, { in_stock: false })
  })

  it("follows the name of a pesantren, and a shop that is suspended", async () => {
    const pesantren = await make.pesantren()
    const { id } = await make.product({ pesantren })
    await until(async () => expect(await shown(id)).not.toBeNull())
    await updatePesantrenWorkflow(container()).run({
      input: { pesantren: [{ id: pesantren.id, name: "Al-Batu" }] },
    })
    await untilShown(id, { pesantren_name: "Al-Batu" })
    await changeShopStateWorkflow(container()).run({
      input: {
        ...{ pesantren_id: pesantren.id, to: "suspended", reason: "Uji" },
        actor: { type: "admin", id: null },
      },
    })
    await until(async () => expect(await shown(id)).toBeNull())
  })

  it("leaves a product to its one worker, however often it changes", async () => {
    const sync = container().resolve(SEARCH_SYNC_MODULE)
    // The shop's own workers take none of it.
    const engine = "solr" as DirtyEngine
    const lease = () =>
      sync.leaseDirty({ limit: 200, seconds: 60, engines: [engine] })
    const mark = () =>
      sync.markDirty(
        [{ kind: "product", ref: "prod_granit", reason: "text" }],
        DirtyPriority.event,
        engine
      )
    await mark()
    const first = await lease()
    expect(first).toMatchObject([{ ref: "prod_granit", is_begun: false }])
    await mark()
    expect(await lease()).toEqual([])
    await sync.settleDirty(first)
    const second = await lease()
    expect(second).toMatchObject([{ ref: "prod_granit", is_begun: false }])
    await rows(
      "update search_dirty set leased_until = now() where engine = ?",
      [engine]
    )
    // Its worker is not heard of again: nobody knows how far it came.
    const third = await lease()
    expect(third).toMatchObject([{ ref: "prod_granit", is_begun: true }])
    await sync.settleDirty(second)
    expect(await lease()).toEqual([])
    await sync.settleDirty(third)
    expect(
      (await rows("select from search_dirty where engine = ?", [engine])).rows
    ).toEqual([])
  })

  it("goes on with what a worker held that died", async () => {
    const { id } = await make.product({ title: "Batu Satu" })
    await untilShown(id, { title: "Batu Satu" })
    await searchWorkedOff(container())
    const sync = container().resolve(SEARCH_SYNC_MODULE)
    let title = ""
    // Again where the shop's own worker was quicker.
    await until(async () => {
      title = `Batu ${randomBytes(3).toString("hex")}`
      await rows("update product set title = ? where id = ?", [title, id])
      await sync.markDirty([{ kind: "product", ref: id, reason: "text" }], 0)
      // Takes the batch, and is never heard of again.
      const held = await sync.leaseDirty({
        ...{ limit: 200, seconds: 2, engines: ["all"] },
      })
      expect(held.map(({ ref }) => ref)).toContain(id)
    })
    await untilShown(id, { title })
  })
})
