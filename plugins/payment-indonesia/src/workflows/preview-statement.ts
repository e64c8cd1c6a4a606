import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StatementFile } from "./import-statement"
import { readStatementStep } from "./steps/read-statement"

/** Rows shown of a preview. */
const SHOWN = 20

/**
 * What a bank's file would bring, with each row that cannot be read named by
 * its line; nothing is kept. Throws `account_not_found`,
 * `statement_mapping_differs`, `column_missing`, `table_unreadable`,
 * `table_too_large`.
 */
export const previewStatementWorkflow = createWorkflow(
  "preview-statement",
  (input: StatementFile) => {
    const read = readStatementStep(input)
    return new WorkflowResponse(
      transform(read, ({ entries, known, ...others }) => ({
        ...others,
        rows: entries.slice(0, SHOWN),
        row_count: entries.length,
        new_count: entries.length - known,
        total: entries.reduce((sum, { amount }) => sum + amount, 0),
      }))
    )
  }
)
