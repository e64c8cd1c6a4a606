import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StatementMapping } from "../lib/statement/mapping"
import { keepStatementStep } from "./steps/keep-statement"
import { matchFreeRowsStep } from "./steps/match-free-rows"
import { readStatementStep } from "./steps/read-statement"

export interface StatementFile {
  /** The fund account that it is of. */
  account_id: string
  filename: string
  /** Standard base64, without line breaks. */
  content_base64: string
  mapping: StatementMapping
  /** ISO day that days without a year are looked up from; null: today in WIB. */
  reference_day: string | null
}

export interface ImportStatementInput extends StatementFile {
  by: string
  /** Whether rows that cannot be read are left out instead of refused. */
  skip_faulty: boolean
}

/**
 * Keeps the money in of a bank's file and matches what is exact. Rows that are
 * known stay as they are, so reading a file again, or one that overlaps, is
 * harmless; by other columns than before a file is refused. Throws
 * `account_not_found`, `statement_faulty`, `statement_mapping_differs`,
 * `column_missing`, `table_unreadable`, `table_too_large`.
 */
export const importStatementWorkflow = createWorkflow(
  "import-statement",
  (input: ImportStatementInput) => {
    const read = readStatementStep(input)
    const kept = keepStatementStep(
      transform({ input, read }, (data) => ({
        account_id: data.input.account_id,
        filename: data.input.filename,
        mapping: data.input.mapping,
        by: data.input.by,
        skip_faulty: data.input.skip_faulty,
        ...data.read,
      }))
    )
    const matches = matchFreeRowsStep()
    return new WorkflowResponse(
      transform({ kept, matches }, (data) => ({
        ...data.kept,
        ...data.matches,
      }))
    )
  }
)
