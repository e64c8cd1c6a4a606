import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { affectedProducts } from "@pasar-santri/search/sync/affected"
import { changesSince, type SweptEntity } from "@pasar-santri/search/sync/sweep"
import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"

const Parts = z.array(
  z.object({
    inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
    price_set: z.object({ id: z.string() }),
  })
)

describeBackend(({ make, container }) => {
  const query = () => container().resolve(ContainerRegistrationKeys.QUERY)
  const link = () => container().resolve(ContainerRegistrationKeys.LINK)

  /** Products that a sweep of one table leads to, after `change`. */
  async function sweptAfter(
    entity: SweptEntity,
    change: () => Promise<unknown>
  ): Promise<string[]> {
    const since = new Date()
    await change()
    const found: string[] = []
    const pages = changesSince(query(), entity, since, new Date())
    for await (const marks of pages) {
      for (const { kind, ref } of marks) {
        found.push(...(await affectedProducts(query(), kind, [ref])))
      }
    }
    return found
  }

  async function partsOf(variantId: string) {
    const { data } = await query().graph({
      entity: "product_variant",
      fields: ["inventory_items.inventory_item_id", "price_set.id"],
      filters: { id: variantId },
    })
    const [variant] = Parts.parse(data)
    const item = variant?.inventory_items[0]?.inventory_item_id
    if (!variant || !item) throw new Error("The variant has no stock.")
    return { item, priceSet: variant.price_set.id }
  }

  it("finds a piece that was reserved", async () => {
    const { id, variantId } = await make.product()
    const { item } = await partsOf(variantId)
    const inventory = container().resolve(Modules.INVENTORY)
    const [level] = await inventory.listInventoryLevels({
      inventory_item_id: item,
    })
    const found = await sweptAfter("reservation", () =>
      inventory.createReservationItems([
        {
          inventory_item_id: item,
          location_id: level?.location_id ?? "",
          quantity: 1,
        },
      ])
    )
    expect(found).toContain(id)
  })

  it("finds a product whose listing was decided on without it", async () => {
    const { id } = await make.product()
    const found = await sweptAfter("listing", () =>
      container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("update listing set updated_at = now() where product_id = ?", [id])
    )
    expect(found).toContain(id)
  })

  it("finds a variant that lost its price", async () => {
    const { id, variantId } = await make.product()
    const { priceSet } = await partsOf(variantId)
    const found = await sweptAfter("product_variant_price_set", () =>
      link().dismiss({
        [Modules.PRODUCT]: { variant_id: variantId },
        [Modules.PRICING]: { price_set_id: priceSet },
      })
    )
    expect(found).toContain(id)
  })

  it("finds a variant that lost its stock", async () => {
    const { id, variantId } = await make.product()
    const { item } = await partsOf(variantId)
    const found = await sweptAfter("product_variant_inventory_item", () =>
      link().dismiss({
        [Modules.PRODUCT]: { variant_id: variantId },
        [Modules.INVENTORY]: { inventory_item_id: item },
      })
    )
    expect(found).toContain(id)
  })
})
