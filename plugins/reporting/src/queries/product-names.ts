import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Product = z.object({ id: z.string(), title: z.string() })
const Listing = z.object({ id: z.string(), product_id: z.string() })

/** What products are called, and by which listings their pesantren keep them. */
export async function productNames(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<ReadonlyMap<string, { title: string; listing_id: string | null }>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [products, listings] = await Promise.all([
    query.graph({
      ...{ entity: "product", fields: ["id", "title"] },
      ...{ filters: { id: [...ids] }, withDeleted: true },
    }),
    query.graph({
      ...{ entity: "listing", fields: ["id", "product_id"] },
      filters: { product_id: [...ids] },
    }),
  ])
  const kept = new Map(
    z
      .array(Listing)
      .parse(listings.data)
      .map(({ id, product_id }) => [product_id, id])
  )
  return new Map(
    z
      .array(Product)
      .parse(products.data)
      .map(({ id, title }) => [id, { title, listing_id: kept.get(id) ?? null }])
  )
}
