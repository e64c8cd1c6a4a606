import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { readPriceStock } from "../../lib/price-stock-import"
import { decodeTable, readSheets } from "../../lib/spreadsheet/read-sheets"
import { LISTING_MODULE } from "../../modules/listing"
import { listGrid } from "../../queries/list-grid"

export type ReadPriceStockFileInput = {
  pesantren_id: string
  filename: string
  content_base64: string
  created_by: string | null
}

/** Far more things than a shop sells. */
const MAX_ROWS = 2000

/**
 * Reads a file of prices and stock and keeps what it says beside what holds
 * now, without changing anything. Answers the id of what was kept; undo removes
 * it. Throws what reading a table throws, `import_unreadable`,
 * `import_too_long`.
 */
export const readPriceStockFileStep = createStep(
  "read-price-stock-file",
  async (input: ReadPriceStockFileInput, { container }) => {
    const { pesantren_id, filename, content_base64, created_by } = input
    const [sheet] = await readSheets(decodeTable(content_base64))
    const grid = await listGrid(container, { pesantren_id })
    const rows = readPriceStock(
      sheet?.rows ?? [],
      new Map(grid.map((row) => [row.variant_id, row]))
    )
    if (!rows || rows.length === 0) throw failListing("import_unreadable")
    if (rows.length > MAX_ROWS)
      throw failListing("import_too_long", { limit: String(MAX_ROWS) })
    const { id } = await container
      .resolve(LISTING_MODULE)
      .createPriceStockImports({
        ...{ pesantren_id, filename, created_by },
        rows,
      })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LISTING_MODULE).deletePriceStockImports(id)
  }
)
