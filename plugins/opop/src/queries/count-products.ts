import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Published products of each pesantren. SQL, because `query.graph` cannot
 * count: it would load every product of every pesantren of a page.
 */
export async function countProducts(
  scope: MedusaContainer,
  pesantrenIds: string[]
): Promise<Map<string, number>> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { pesantren_id: string; count: number }[] = await knex(
    "product_pesantren as link"
  )
    .join("product", "product.id", "link.product_id")
    .whereIn("link.pesantren_id", pesantrenIds)
    .where("product.status", "published")
    .whereNull("product.deleted_at")
    .whereNull("link.deleted_at")
    .groupBy("link.pesantren_id")
    .select("link.pesantren_id", knex.raw("count(*)::int as count"))
  return new Map(rows.map((row) => [row.pesantren_id, row.count]))
}
