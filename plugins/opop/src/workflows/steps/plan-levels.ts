import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

export type PlanLevelsInput = {
  variants: { id: string; title: string }[]
  stock: { title: string; quantity: number }[]
  location_id: string
}

const Row = z.object({
  id: z.string(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
})

/** The stock that new variants begin with, matched by their titles. */
export const planLevelsStep = createStep(
  "plan-levels",
  async ({ variants, stock, location_id }: PlanLevelsInput, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "product_variant",
        fields: ["id", "inventory_items.inventory_item_id"],
        filters: { id: variants.map(({ id }) => id) },
      })
    const titles = new Map(variants.map(({ id, title }) => [id, title]))
    const pieces = new Map(
      stock.map(({ title, quantity }) => [title, quantity])
    )
    const levels = z
      .array(Row)
      .parse(data)
      .flatMap(({ id, inventory_items }) =>
        inventory_items.map(({ inventory_item_id }) => ({
          inventory_item_id,
          location_id,
          stocked_quantity: pieces.get(titles.get(id) ?? "") ?? 0,
        }))
      )
    return new StepResponse(levels)
  }
)
