import { createHash } from "node:crypto"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { dayInJakarta } from "../lib/day"
import { SettlementMapping } from "../lib/settlement/mapping"
import { readSettlement } from "../lib/settlement/read-settlement"
import { decodeStatement } from "../lib/statement/read-table"

export interface SettlementFile {
  /** Standard base64, without line breaks. */
  content_base64: string
  mapping: SettlementMapping
  /** ISO day that days without a year are looked up from; null: today in WIB. */
  reference_day: string | null
}

const readSettlementStep = createStep(
  "read-settlement",
  (input: SettlementFile) => {
    const bytes = decodeStatement(input.content_base64)
    const read = readSettlement(
      bytes,
      SettlementMapping.parse(input.mapping),
      input.reference_day ?? dayInJakarta(new Date())
    )
    const file_hash = createHash("sha256").update(bytes).digest("hex")
    return new StepResponse({ ...read, file_hash })
  }
)

/**
 * Reads a courier's file of the cash that it collected; nothing is kept. Whose
 * parcels they are, the marketplace knows, which runs this by its name. Throws
 * `column_missing`, `table_unreadable`, `table_too_large`, `upload_unreadable`.
 */
export const readSettlementWorkflow = createWorkflow(
  "read-settlement",
  (input: SettlementFile) => new WorkflowResponse(readSettlementStep(input))
)
