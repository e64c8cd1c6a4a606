import type { MedusaResponse } from "@medusajs/framework/http"
import { dayOf } from "../../../../lib/day"
import { GRID_HEADER } from "../../../../lib/price-stock-import"
import { TABLE_MIME, writeTable } from "../../../../lib/spreadsheet/write-table"
import { listGrid } from "../../../../queries/list-grid"
import type { GridExportQuery } from "../../../listing-validators"
import type { SellerRequest } from "../../../scope/types"
import { shopOf } from "../../../scope/shop-of"

/** The grid as a file that can be changed and brought back. */
export const GET = async (
  req: SellerRequest<unknown, GridExportQuery>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { format } = req.validatedQuery
  const rows = await listGrid(req.scope, { pesantren_id })
  const file = await writeTable(format, {
    name: "Harga dan stok",
    header: GRID_HEADER,
    rows: rows.map(({ variant_id, name, variant, price, stock }) => [
      ...[variant_id, name, variant ?? "", price, stock],
    ]),
  })
  res
    .set({
      "content-type": TABLE_MIME[format],
      "content-disposition": `attachment; filename="harga-stok-${dayOf(new Date())}.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    })
    .send(file)
}
