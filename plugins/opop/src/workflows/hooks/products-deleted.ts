import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"

/** The listing of a deleted product goes with it; undo brings it back. */
deleteProductsWorkflow.hooks.productsDeleted(
  async ({ ids }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const rows = await service.listListings(
      { product_id: ids },
      { select: ["id"], take: ids.length }
    )
    const listings = rows.map(({ id }) => id)
    if (listings.length > 0) await service.softDeleteListings(listings)
    return new StepResponse(undefined, listings)
  },
  async (listings, { container }) => {
    if (listings?.length)
      await container.resolve(LISTING_MODULE).restoreListings(listings)
  }
)
