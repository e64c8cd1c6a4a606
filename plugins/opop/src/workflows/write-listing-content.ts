import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { CURRENCY } from "../lib/listing-product"
import type { ContentWriting } from "../queries/plan-writing"
import { planLevelsStep } from "./steps/plan-levels"
import { renameChoicesStep } from "./steps/rename-choices"

const optionsOf = ({ product_id, variants }: ContentWriting) => ({
  product_id,
  update: variants.option
    ? [
        {
          product_option_id: variants.option.id,
          add: variants.create.map(({ title }) => ({ value: title })),
        },
      ]
    : [],
})

const newVariantsOf = ({ product_id, variants }: ContentWriting) => {
  const { option, create } = variants
  const title = option?.new_title ?? option?.title ?? ""
  return create.map(({ weight, price, ...variant }) => ({
    product_id,
    title: variant.title,
    variant_rank: variant.variant_rank,
    options: { [title]: variant.title },
    manage_inventory: true,
    allow_backorder: false,
    prices: [{ currency_code: CURRENCY, amount: price }],
    ...(weight === null ? {} : { weight }),
  }))
}

/**
 * Makes a product say what was approved: texts, pictures, category, and which
 * variants it has. Price and stock of variants that stay are not touched, nor
 * whether it is on sale.
 */
export const writeListingContentWorkflow = createWorkflow(
  "write-listing-content",
  (input: ContentWriting) => {
    renameChoicesStep(transform(input, ({ variants }) => variants))
    when(
      "variants-are-added",
      input,
      ({ variants }) => variants.create.length > 0
    ).then(() => {
      setProductProductOptionsWorkflow.runAsStep({
        input: transform(input, optionsOf),
      })
      const created = createProductVariantsWorkflow.runAsStep({
        input: {
          product_variants: transform(input, newVariantsOf),
        },
      })
      const levels = planLevelsStep(
        transform({ input, created }, (data) => ({
          variants: data.created.map(({ id, title }) => ({
            id,
            title: title ?? "",
          })),
          stock: data.input.variants.create.map(({ title, stock }) => ({
            title,
            quantity: stock,
          })),
          location_id: data.input.location_id,
        }))
      )
      createInventoryLevelsWorkflow.runAsStep({
        input: { inventory_levels: levels },
      })
    })
    when(
      "variants-are-removed",
      input,
      ({ variants }) => variants.remove.length > 0
    ).then(() => {
      deleteProductVariantsWorkflow.runAsStep({
        input: transform(input, ({ variants }) => ({
          ids: variants.remove.map(({ variant_id }) => variant_id),
        })),
      })
    })
    const products = updateProductsWorkflow.runAsStep({
      input: transform(input, ({ product_id, fields }) => ({
        products: [{ id: product_id, ...fields }],
      })),
    })
    return new WorkflowResponse(products)
  }
)
