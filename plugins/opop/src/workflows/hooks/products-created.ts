import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import {
  chooseMakers,
  dropMakerKeys,
  MAKER_KEY,
  replaceMakers,
  requirePesantren,
} from "../product-maker"

/**
 * Every new product gets its pesantren, or is not made: `pesantren_required`,
 * `pesantren_unknown`. Undo takes the links away; the products go with the
 * workflow's own undo.
 */
createProductsWorkflow.hooks.productsCreated(
  async ({ products, additional_data }, { container }) => {
    const makers = chooseMakers(
      products,
      additional_data?.[MAKER_KEY],
      new Map()
    )
    await requirePesantren(
      container,
      makers.map((maker) => maker.pesantren_id)
    )
    await replaceMakers(container, { before: [], after: makers })
    await dropMakerKeys(container, products)
    return new StepResponse(makers, makers)
  },
  async (makers, { container }) => {
    await replaceMakers(container, { before: makers ?? [], after: [] })
  }
)
