import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { auditPaper } from "./audit-paper"
import { dropFilesStep } from "./steps/drop-files"
import { recordAuditStep } from "./steps/record-audit"
import { withdrawPaperStep } from "./steps/withdraw-paper"

/** Takes a paper back, as long as nothing rests on it. Errors: see the step. */
export const removePaperWorkflow = createWorkflow(
  "remove-paper",
  (input: { by: Actor; id: string }) => {
    const withdrawn = withdrawPaperStep(transform(input, ({ id }) => ({ id })))
    recordAuditStep(
      transform({ input, withdrawn }, (data) => [
        auditPaper({
          by: data.input.by,
          action: "paper.removed",
          paper: data.withdrawn.paper,
        }),
      ])
    )
    dropFilesStep(withdrawn.files)
    return new WorkflowResponse({ id: withdrawn.paper.id })
  }
)
