import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"
import { listNewProducts } from "../product-listing"
import {
  chooseMakers,
  dropMakerKeys,
  MAKER_KEY,
  replaceMakers,
  requirePesantren,
} from "../product-maker"

/**
 * Every new product gets its pesantren, or is not made: `pesantren_required`,
 * `pesantren_unknown`. One that comes from no draft (`listing_id`) gets a
 * listing too. Undo takes links and listings away; the products go with the
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
    const listings = additional_data?.["listing_id"]
      ? []
      : await listNewProducts(container, products, makers)
    return new StepResponse(makers, { makers, listings })
  },
  async (done, { container }) => {
    if (!done) return
    await replaceMakers(container, { before: done.makers, after: [] })
    if (done.listings.length > 0)
      await container.resolve(LISTING_MODULE).deleteListings(done.listings)
  }
)
