import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import type { PaperOwner } from "../lib/papers"
import type { Upload } from "../lib/upload/read-upload"
import { PAPER_EVENTS } from "./events"
import { auditPaper } from "./audit-paper"
import { checkPaperStep, type PaperSaid } from "./steps/check-paper"
import { dropFilesStep } from "./steps/drop-files"
import { placePaperStep } from "./steps/place-paper"
import { recordAuditStep } from "./steps/record-audit"
import { storePaperFileStep } from "./steps/store-paper-file"

export type AddPaperInput = {
  by: Actor
  owner_type: PaperOwner
  owner_id: string
  said: PaperSaid
  /** Its photo or PDF; null when only something is said. */
  upload: Upload | null
}

/**
 * Takes in a paper that somebody shows for a case, a shop or goods. Answers its
 * row. Emits `paper.added`. Errors: see the steps.
 */
export const addPaperWorkflow = createWorkflow(
  "add-paper",
  (input: AddPaperInput) => {
    const checked = checkPaperStep(
      transform(input, ({ owner_type, owner_id, said, upload }) => ({
        ...said,
        owner_type,
        owner_id,
        has_file: upload !== null,
      }))
    )
    const file = storePaperFileStep(transform(input, ({ upload }) => upload))
    const placed = placePaperStep(
      transform({ input, checked, file }, (data) => ({
        checked: data.checked,
        file: data.file,
        uploaded_by: data.input.by.id,
      }))
    )
    emitEventStep({
      eventName: PAPER_EVENTS.added,
      data: { id: placed.paper.id },
    })
    recordAuditStep(
      transform({ input, checked, placed }, (data) => [
        auditPaper({
          by: data.input.by,
          action: "paper.added",
          paper: { ...data.checked, id: data.placed.paper.id },
        }),
      ])
    )
    dropFilesStep(placed.files)
    return new WorkflowResponse(placed.paper)
  }
)
