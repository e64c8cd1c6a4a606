/** What a column of an office's spreadsheet can be read as, as the API spells it. */
export const IMPORT_FIELDS = [
  "name",
  "district",
  "regency",
  "nspp",
  "kind",
  "founded_year",
  "caretaker",
  "contact_name",
  "contact_duty",
  "contact_phone",
  "street",
  "village",
  "hamlet",
  "rt_rw",
  "postal_code",
  "latitude",
  "longitude",
  "santri_resident",
  "santri_day",
  "santri_male",
  "santri_female",
  "teachers",
  "workers",
  "foundation_name",
  "cooperative_name",
  "licence_number",
  "products",
  "potential",
  "readiness",
  "opop_stage",
  "cohort_year",
  "opop_class",
  "opop_field",
  "note",
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** The column of each field, counted from 0. */
export type ColumnMapping = Partial<Record<ImportField, number>>

/** The control of a column in the form that matches them. */
export const columnName = (index: number): string => `column_${index}`

/** The most columns that a table may have. */
const MAX_COLUMNS = 60

/**
 * Which column is read as what, out of the form; of two columns with the same
 * field the first counts.
 */
export function readMapping(
  typed: Readonly<Record<string, string>>
): ColumnMapping {
  const mapping: ColumnMapping = {}
  for (let index = 0; index <= MAX_COLUMNS; index += 1) {
    const field = IMPORT_FIELDS.find((one) => one === typed[columnName(index)])
    if (field && mapping[field] === undefined) mapping[field] = index
  }
  return mapping
}

/** The field that a column is read as; empty when it is left out. */
export const fieldOf = (mapping: ColumnMapping, index: number): string =>
  IMPORT_FIELDS.find((field) => mapping[field] === index) ?? ""
