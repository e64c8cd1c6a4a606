import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { listOldProductsWorkflow } from "../workflows/list-old-products"

const BATCH = 200

/**
 * Once, after the tables are there: products that were made before there were
 * listings get theirs. Safe to repeat.
 */
export default async function listProductsMadeBefore({ container }: ExecArgs) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (;;) {
    const rows: unknown = await knex("product")
      .join("product_pesantren as link", "link.product_id", "product.id")
      .leftJoin("listing", (join) =>
        join.on("listing.product_id", "product.id").onNull("listing.deleted_at")
      )
      .whereNull("product.deleted_at")
      .whereNull("link.deleted_at")
      .whereNull("listing.id")
      .orderBy("product.id")
      .limit(BATCH)
      .pluck("product.id")
    const ids = z.array(z.string()).parse(rows)
    if (ids.length === 0) return
    const { result } = await listOldProductsWorkflow(container).run({
      input: { ids },
    })
    // Nothing done, nothing left that can be.
    if (result.length === 0) return
  }
}
