import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { closePaperTaskStep } from "./steps/close-paper-task"
import { recordAuditStep } from "./steps/record-audit"

export type ClosePaperTaskInput = {
  by: Actor
  id: string
  /** What was done about it. */
  note: string
}

/** An officer has seen to a lapsed paper. Errors: see the step. */
export const closePaperTaskWorkflow = createWorkflow(
  "close-paper-task",
  (input: ClosePaperTaskInput) => {
    const task = closePaperTaskStep(
      transform(input, ({ by, id, note }) => ({ id, note, by: by.id }))
    )
    recordAuditStep(
      transform({ input, task }, (data) => [
        {
          by: data.input.by,
          action: "paper_task.closed",
          entity: "paper",
          entity_id: data.task.paper_id,
          pesantren_id: data.task.pesantren_id,
          area_code: data.task.area_code,
          reason: data.input.note,
        },
      ])
    )
    return new WorkflowResponse(transform(task, ({ id }) => ({ id })))
  }
)
