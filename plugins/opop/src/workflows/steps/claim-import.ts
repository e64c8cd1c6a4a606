import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failListing } from "../../faults/listing"
import type { ImportRow } from "../../lib/price-stock-import"
import type { WantedRow } from "../../lib/price-stock-plan"
import { LISTING_MODULE } from "../../modules/listing"

/** What a row wants, if it still is what was shown. */
const toWanted = ({ variant_id, price, stock }: ImportRow): WantedRow => ({
  id: variant_id,
  ...(price ? { price: price.after, seen_price: price.before } : {}),
  ...(stock ? { stock: stock.after, seen_stock: stock.before } : {}),
})

/**
 * Takes an import that was read for applying; undo gives it back. One that was
 * applied before comes to nothing. Throws `row_not_found`,
 * `import_has_errors`.
 */
export const claimImportStep = createStep(
  "claim-import",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const [found] = await service.listPriceStockImports({ id }, { take: 1 })
    if (!found) throw failAccess("row_not_found")
    const rows = found.rows
    if (rows.some(({ errors }) => errors.length > 0))
      throw failListing("import_has_errors")
    const isClaimed = await service.claimImport(id)
    const wanted = rows.filter(({ price, stock }) => price ?? stock)
    return new StepResponse(
      {
        pesantren_id: found.pesantren_id,
        variants: isClaimed ? wanted.map(toWanted) : [],
      },
      isClaimed ? id : null
    )
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(LISTING_MODULE)
        .updatePriceStockImports({ id, state: "read", applied_at: null })
  }
)
