import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../modules/listing"

/** Who changed prices and stock of a listing, the last change first. */
export async function listPriceStockLog(
  container: MedusaContainer,
  {
    listing_id,
    limit,
    offset,
  }: { listing_id: string; limit: number; offset: number }
) {
  const [rows, count] = await container
    .resolve(LISTING_MODULE)
    .listAndCountStockPriceChanges(
      { listing_id },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } }
    )
  return {
    changes: rows.map((row) => ({
      id: row.id,
      variant: row.variant_name,
      field: row.field,
      before: row.before === null ? null : Number(row.before),
      after: Number(row.after),
      source: row.source,
      by: row.actor_name,
      at: row.created_at.toISOString(),
    })),
    count,
  }
}
