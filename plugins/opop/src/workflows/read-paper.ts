import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { auditPaper } from "./audit-paper"
import { findReadablePaperStep } from "./steps/find-readable-paper"
import { recordAuditStep } from "./steps/record-audit"

/**
 * Writes down that an officer reads the file of a paper, before it is handed
 * out. Throws `paper_file_gone`.
 */
export const readPaperWorkflow = createWorkflow(
  "read-paper",
  (input: { by: Actor; id: string }) => {
    const paper = findReadablePaperStep(transform(input, ({ id }) => ({ id })))
    recordAuditStep(
      transform({ input, paper }, (data) => [
        auditPaper({
          by: data.input.by,
          action: "paper.read",
          paper: data.paper,
        }),
      ])
    )
    return new WorkflowResponse(paper)
  }
)
