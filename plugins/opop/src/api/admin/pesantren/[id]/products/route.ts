import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import ProductPesantrenLink from "../../../../../links/product-pesantren"
import type { PageQuery } from "../../validators"

const LinkRow = z.object({
  product: z
    .object({
      id: z.string(),
      title: z.string(),
      status: z.string(),
      thumbnail: z.string().nullable(),
    })
    .nullish(),
})

/** The products of a pesantren, whatever their status. */
export const GET = async (
  req: MedusaRequest<unknown, PageQuery>,
  res: MedusaResponse
) => {
  const { limit, offset } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: ProductPesantrenLink.entryPoint,
    fields: [
      "product.id",
      "product.title",
      "product.status",
      "product.thumbnail",
    ],
    filters: { pesantren_id: req.params.id },
    pagination: { take: limit, skip: offset, order: { created_at: "DESC" } },
  })
  res.json({
    products: z
      .array(LinkRow)
      .parse(data)
      .flatMap((row) => row.product ?? []),
    count: metadata?.count ?? 0,
    limit,
    offset,
  })
}
