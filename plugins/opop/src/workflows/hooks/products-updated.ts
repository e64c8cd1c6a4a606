import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import {
  chooseMakers,
  currentMakers,
  dropMakerKeys,
  type Maker,
  MAKER_KEY,
  replaceMakers,
  requirePesantren,
} from "../product-maker"

/**
 * A changed product keeps its pesantren, or gets the one that was given. Throws
 * `pesantren_unknown`, and `pesantren_required` for a product that would be
 * without. Undo gives back the former pesantren.
 */
updateProductsWorkflow.hooks.productsUpdated(
  async ({ products, additional_data }, { container }) => {
    const current = await currentMakers(
      container,
      products.map((product) => product.id)
    )
    const after = chooseMakers(
      products,
      additional_data?.[MAKER_KEY],
      current
    ).filter((maker) => current.get(maker.product_id) !== maker.pesantren_id)
    const before = after.flatMap(({ product_id }): Maker[] => {
      const pesantren_id = current.get(product_id)
      return pesantren_id === undefined ? [] : [{ product_id, pesantren_id }]
    })
    await requirePesantren(
      container,
      after.map((maker) => maker.pesantren_id)
    )
    await replaceMakers(container, { before, after })
    await dropMakerKeys(container, products)
    return new StepResponse(after, { before, after })
  },
  async (done, { container }) => {
    if (done) {
      await replaceMakers(container, { before: done.after, after: done.before })
    }
  }
)
