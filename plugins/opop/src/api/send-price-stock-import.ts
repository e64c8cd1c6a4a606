import type { MedusaResponse } from "@medusajs/framework/http"
import { failAccess } from "../faults/access"
import { failListing } from "../faults/listing"
import type { ImportRow, RowProblem } from "../lib/price-stock-import"
import { LISTING_MODULE } from "../modules/listing"
import { type Locale, readerLocale } from "./error-handler"
import type { SellerRequest } from "./scope/types"

const toProblem = ({ field, code, data }: RowProblem, locale: Locale) => ({
  field,
  code,
  message: failListing(code, data).messages[locale],
})

/** Answers a file that was read, row by row; by default that of the path. */
export async function sendPriceStockImport(
  req: SellerRequest,
  res: MedusaResponse,
  { id = req.params["id"] ?? "", status = 200 } = {}
): Promise<void> {
  const [found] = await req.scope
    .resolve(LISTING_MODULE)
    .listPriceStockImports({ id }, { take: 1 })
  if (!found) throw failAccess("row_not_found")
  const locale = readerLocale(req)
  const { rows } = found
  const isWrong = ({ errors }: ImportRow) => errors.length > 0
  const isChanged = ({ price, stock }: ImportRow) => !!(price ?? stock)
  res.status(status).json({
    import: {
      id,
      state: found.state,
      filename: found.filename,
      applied_at: found.applied_at?.toISOString() ?? null,
      rows: rows.map(({ errors, warnings, ...row }) => ({
        ...row,
        errors: errors.map((one) => toProblem(one, locale)),
        warnings: warnings.map((one) => toProblem(one, locale)),
      })),
      changed: rows.filter(isChanged).length,
      unchanged: rows.filter((row) => !isChanged(row) && !isWrong(row)).length,
      errors: rows.filter(isWrong).length,
    },
  })
}
