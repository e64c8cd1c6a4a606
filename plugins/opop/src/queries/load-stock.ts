import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StockedVariant } from "../lib/cart-stock"

const StockRow = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  inventory_items: z.array(
    z.object({
      inventory_item_id: z.string(),
      required_quantity: z.coerce.number(),
      inventory: z.object({
        location_levels: z.array(
          z.object({
            stocked_quantity: z.coerce.number(),
            reserved_quantity: z.coerce.number(),
            stock_locations: z
              .array(
                z.object({
                  sales_channels: z
                    .array(z.object({ id: z.string() }))
                    .nullish(),
                })
              )
              .nullish(),
          })
        ),
      }),
    })
  ),
})

const STOCK_FIELDS = [
  ...["id", "manage_inventory", "allow_backorder"],
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
]

/** Stock of variants at the locations that serve a sales channel. */
export async function loadStock(
  container: MedusaContainer,
  variantIds: string[],
  salesChannelId: string
): Promise<StockedVariant[]> {
  if (!variantIds.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: STOCK_FIELDS,
    filters: { id: variantIds },
  })
  return z
    .array(StockRow)
    .parse(data)
    .map((row) => ({
      ...row,
      inventory_items: row.inventory_items.map((item) => ({
        inventory_item_id: item.inventory_item_id,
        required_quantity: item.required_quantity,
        available: item.inventory.location_levels
          .filter(({ stock_locations: locations }) =>
            locations?.some(({ sales_channels: channels }) =>
              channels?.some(({ id }) => id === salesChannelId)
            )
          )
          .reduce(
            (sum, level) =>
              sum + level.stocked_quantity - level.reserved_quantity,
            0
          ),
      })),
    }))
}
