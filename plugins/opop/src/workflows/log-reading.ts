import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { type AuditInput, recordAuditStep } from "./steps/record-audit"

/**
 * Writes down that somebody reads what is not for everyone, before it is handed
 * out: a number of a person, the whole register as a file.
 */
export const logReadingWorkflow = createWorkflow(
  "log-reading",
  (input: AuditInput[]) => {
    recordAuditStep(input)
  }
)
