import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import { listNewProducts } from "../product-listing"
import { currentMakers } from "../product-maker"

/** Lists products that are there already; undo removes the rows. */
export const listOldProductsStep = createStep(
  "list-old-products",
  async ({ ids }: { ids: string[] }, { container }) => {
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { id: ids },
        { select: ["id", "title", "status", "thumbnail"], take: ids.length }
      )
    const makers = await currentMakers(container, ids)
    const listings = await listNewProducts(
      container,
      products,
      [...makers].map(([product_id, pesantren_id]) => ({
        product_id,
        pesantren_id,
      }))
    )
    return new StepResponse(listings, listings)
  },
  async (listings, { container }) => {
    if (listings?.length)
      await container.resolve(LISTING_MODULE).deleteListings(listings)
  }
)
