import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fail } from "../errors"
import { SHOP_STATES } from "../lib/shop-states"
import { nameAreas } from "./name-areas"

const ProductRow = z.object({
  pesantren: z
    .object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      district_code: z.string(),
      shop: z.object({ state: z.enum(SHOP_STATES) }),
    })
    .nullish(),
})

/** The pesantren of a product as the dashboard shows it. Throws `product_not_found`. */
export async function getMaker(scope: MedusaContainer, productId: string) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "pesantren.id",
      "pesantren.slug",
      "pesantren.name",
      "pesantren.district_code",
      "pesantren.shop.state",
    ],
    filters: { id: productId },
  })
  const [product] = z.array(ProductRow).parse(data)
  if (!product) {
    throw fail("product_not_found")
  }
  const maker = product.pesantren
  if (!maker) {
    return null
  }
  const names = await nameAreas(scope, [maker.district_code])
  return {
    id: maker.id,
    slug: maker.slug,
    name: maker.name,
    place: names(maker.district_code).full_name,
    state: maker.shop.state,
  }
}
