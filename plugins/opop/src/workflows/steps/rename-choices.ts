import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { VariantPlan } from "../../lib/listing-variants"

export type RenameChoicesInput = Pick<
  VariantPlan,
  "option" | "rename" | "adjust"
>

/** What is written, in the order in which it is; undone backwards. */
type Write =
  | { of: "option"; id: string; title: string }
  | { of: "value"; id: string; value: string }
  | {
      of: "variant"
      id: string
      title?: string
      weight?: number | null
      variant_rank?: number
    }

async function write(container: MedusaContainer, writes: Write[]) {
  const products = container.resolve(Modules.PRODUCT)
  for (const item of writes) {
    if (item.of === "option")
      await products.updateProductOptions(item.id, { title: item.title })
    else if (item.of === "value")
      await products.updateProductOptionValues(item.id, { value: item.value })
    else {
      const { of: _of, id, ...fields } = item
      await products.updateProductVariants(id, fields)
    }
  }
}

/**
 * Gives the option, its values and the variants of one product other names,
 * and variants other weights and places; undo gives the former ones back.
 */
export const renameChoicesStep = createStep(
  "rename-choices",
  async ({ option, rename, adjust }: RenameChoicesInput, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    const ids = [...rename, ...adjust].map(({ variant_id }) => variant_id)
    const variants = await products.listProductVariants(
      { id: ids },
      { relations: ["options"], take: ids.length }
    )
    const found = new Map(variants.map((variant) => [variant.id, variant]))
    const pairs: { after: Write; before: Write }[] = []
    if (option?.new_title)
      pairs.push({
        after: { of: "option", id: option.id, title: option.new_title },
        before: { of: "option", id: option.id, title: option.title },
      })
    for (const { variant_id: id, value_id, name } of rename) {
      const variant = found.get(id)
      const value = variant?.options.find((item) => item.id === value_id)
      pairs.push(
        {
          after: { of: "value", id: value_id, value: name },
          before: { of: "value", id: value_id, value: value?.value ?? name },
        },
        {
          after: { of: "variant", id, title: name },
          before: { of: "variant", id, title: variant?.title ?? name },
        }
      )
    }
    for (const { variant_id: id, ...fields } of adjust) {
      const { weight, variant_rank } = found.get(id) ?? {}
      pairs.push({
        after: { of: "variant", id, ...fields },
        before: {
          ...{ of: "variant", id, weight: weight ?? null },
          variant_rank: variant_rank ?? 0,
        },
      })
    }
    await write(
      container,
      pairs.map(({ after }) => after)
    )
    return new StepResponse(
      undefined,
      pairs.map(({ before }) => before).toReversed()
    )
  },
  async (before, { container }) => {
    if (before?.length) await write(container, before)
  }
)
