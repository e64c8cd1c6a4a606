import { model } from "@medusajs/framework/utils"
import type { Column } from "../../../lib/register-import/find-table"
import type {
  ColumnMapping,
  ImportField,
} from "../../../lib/register-import/fields"
import type { MatchedRow } from "../../../lib/register-import/match"
import type { UndecidedRow } from "../../../lib/register-import/plan"

export const IMPORT_STATES = ["previewed", "applying", "applied"] as const

/**
 * A spreadsheet that an officer brings into the register: read once, looked at,
 * applied whole or not at all. The rows hold numbers of persons, so they are
 * forgotten when it is applied, or when the preview is a week old.
 */
export const RegisterImport = model
  .define("register_import", {
    id: model.id({ prefix: "regimp" }).primaryKey(),
    officer_id: model.text(),
    officer_name: model.text(),
    /** The officer's territory then. */
    area_code: model.text(),
    filename: model.text(),
    /** SHA-256 of the file, its sheet and how it was read. */
    fingerprint: model.text(),
    state: model.enum([...IMPORT_STATES]).default("previewed"),
    sheet: model.text(),
    sheets: model.json<string[]>(),
    columns: model.json<Column[]>(),
    mapping: model.json<ColumnMapping>(),
    /** Fields without which no row can be read. */
    missing: model.json<ImportField[]>(),
    rows: model.json<MatchedRow[]>().nullable(),
    rows_count: model.number(),
    errors_count: model.number().default(0),
    warnings_count: model.number().default(0),
    /** Rows that repeat an entry, or an earlier row. */
    duplicates_count: model.number().default(0),
    /** Rows that may be an entry: somebody has to say. */
    similar_count: model.number().default(0),
    /** Rows written so far, while it is applied. */
    progress: model.number().default(0),
    created_count: model.number().default(0),
    updated_count: model.number().default(0),
    skipped_count: model.number().default(0),
    /** Similar rows that nobody said anything about: they stayed out. */
    undecided_count: model.number().default(0),
    /** The first of them, for people to look at. */
    undecided: model.json<UndecidedRow[]>().nullable(),
    started_at: model.dateTime().nullable(),
    applied_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["fingerprint"] }, { on: ["area_code", "created_at"] }])
