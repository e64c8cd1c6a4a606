import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failTable } from "../../faults/table"
import type { Actor } from "../../lib/actor"
import { DistrictBook } from "../../lib/register-import/district-book"
import type { ColumnMapping } from "../../lib/register-import/fields"
import { findTable } from "../../lib/register-import/find-table"
import type { MatchedRow } from "../../lib/register-import/match"
import { readRow } from "../../lib/register-import/read-row"
import { type Sheet, TABLE_LIMITS } from "../../lib/spreadsheet/limits"
import { decodeTable, readSheets } from "../../lib/spreadsheet/read-sheets"
import { MAPPING_MODULE } from "../../modules/mapping"
import { loadDistricts } from "../../queries/load-districts"
import { matchRegisterImport } from "../../queries/match-register-import"

export type PreviewRegisterImportInput = {
  by: Actor
  territory: readonly string[]
  filename: string
  content_base64: string
  /** The column of each field; by default guessed by the headings. */
  mapping?: ColumnMapping | undefined
  /** By default the first sheet that has rows. */
  sheet?: string | undefined
  /** The kecamatan of rows that name none. */
  district_code?: string | undefined
}

/**
 * Reads a spreadsheet and keeps it to be looked at; nothing of it is in the
 * register yet. Undo forgets it. Throws what `decodeTable` and `readSheets`
 * do, `table_sheet_unknown`, `table_too_long`.
 */
export const createRegisterImportStep = createStep(
  "create-register-import",
  async (input: PreviewRegisterImportInput, { container }) => {
    const bytes = decodeTable(input.content_base64)
    const sheets = await readSheets(bytes)
    const sheet = chooseSheet(sheets, input.sheet)
    const read = await readSheet(container, { input, sheet })
    const { rows, mapping, fallback } = read
    const service = container.resolve(MAPPING_MODULE)
    await service.forgetPreviews()
    const made = await service.createRegisterImports({
      officer_id: input.by.id ?? "",
      officer_name: input.by.name ?? "",
      area_code: input.territory[0] ?? "",
      filename: input.filename,
      fingerprint: createHash("sha256")
        .update(bytes)
        .update(JSON.stringify([sheet.name, mapping, fallback ?? null]))
        .digest("hex"),
      sheet: sheet.name,
      sheets: sheets.map(({ name }) => name),
      ...{ rows, mapping, columns: read.columns, missing: read.missing },
      rows_count: read.rows_count,
      errors_count: countOf(rows, "error"),
      warnings_count: countOf(rows, "warning"),
      similar_count: rows.filter(isSimilar).length,
      duplicates_count: rows.filter(
        (row) => row.duplicate !== null && !isSimilar(row)
      ).length,
    })
    return new StepResponse(made.id, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MAPPING_MODULE).deleteRegisterImports(id)
  }
)

function chooseSheet(
  sheets: readonly Sheet[],
  name: string | undefined
): Sheet {
  const sheet =
    name === undefined ? sheets[0] : sheets.find((one) => one.name === name)
  if (!sheet) throw failTable("table_sheet_unknown", { sheet: name ?? "" })
  return sheet
}

async function readSheet(
  container: MedusaContainer,
  { input, sheet }: { input: PreviewRegisterImportInput; sheet: Sheet }
) {
  const table = findTable(sheet.rows)
  const rows_count = table.rows.length
  if (rows_count > TABLE_LIMITS.rows)
    throw failTable("table_too_long", {
      rows: String(TABLE_LIMITS.rows),
      columns: String(TABLE_LIMITS.columns),
    })
  const mapping = input.mapping ?? table.mapping
  const territory = input.territory
  const districts = new DistrictBook(await loadDistricts(container, territory))
  const fallback =
    input.district_code ?? districtOfSheet(districts, { mapping, sheet })
  // Until it is known what is what, no row can be read.
  const missing = (["name", "district"] as const).filter(
    (field) =>
      mapping[field] === undefined && !(field === "district" && fallback)
  )
  const read =
    missing.length > 0
      ? []
      : table.rows.map((row) =>
          readRow(row, { mapping, districts, fallbackDistrict: fallback })
        )
  const rows = await matchRegisterImport(container, { rows: read, territory })
  const { columns } = table
  return { rows, mapping, columns, missing, rows_count, fallback }
}

/** Offices keep a sheet per kecamatan, named after it. */
function districtOfSheet(
  districts: DistrictBook,
  { mapping, sheet }: { mapping: ColumnMapping; sheet: Sheet }
): string | undefined {
  if (mapping.district !== undefined || !sheet.name) return undefined
  return districts.find(sheet.name, "").found?.id
}

const isSimilar = ({ duplicate }: MatchedRow) => duplicate?.by === "similar"

const countOf = (rows: readonly MatchedRow[], level: "error" | "warning") =>
  rows.filter(({ problems }) => problems.some((one) => one.level === level))
    .length
