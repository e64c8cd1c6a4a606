import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { readRows } from "../lib/query"
import type { PlannedProduct } from "./plan-product"

const Variant = z.object({
  sku: z.string().nullish(),
  inventory_items: z
    .array(
      z
        .object({
          inventory_item_id: z.string(),
          inventory: z
            .object({
              location_levels: z
                .array(z.object({ location_id: z.string() }).nullable())
                .nullish(),
            })
            .nullish(),
        })
        .nullable()
    )
    .nullish(),
})

/** Gives every variant that has no stock row its first stock. Answers how many. */
export async function ensureStock(
  container: MedusaContainer,
  input: { products: readonly PlannedProduct[]; locationId: string }
): Promise<number> {
  const planned = new Map(
    input.products.flatMap(({ variants }) =>
      variants.map(({ sku, stock }) => [sku, stock] as const)
    )
  )
  const variants = await readRows(container, {
    entity: "variant",
    fields: [
      "sku",
      "inventory_items.inventory_item_id",
      "inventory_items.inventory.location_levels.location_id",
    ],
    filters: { sku: [...planned.keys()] },
    row: Variant,
  })
  const levels = variants.flatMap(({ sku, inventory_items }) =>
    (inventory_items ?? []).flatMap((item) => {
      const has = item?.inventory?.location_levels?.some(
        (level) => level?.location_id === input.locationId
      )
      return !item || has
        ? []
        : [
            {
              inventory_item_id: item.inventory_item_id,
              location_id: input.locationId,
              stocked_quantity: planned.get(sku ?? "") ?? 0,
            },
          ]
    })
  )
  if (levels.length) {
    await createInventoryLevelsWorkflow(container).run({
      input: { inventory_levels: levels },
    })
  }
  return levels.length
}
