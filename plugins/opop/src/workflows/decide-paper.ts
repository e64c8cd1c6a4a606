import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { auditPaper } from "./audit-paper"
import { PAPER_EVENTS } from "./events"
import { decidePaperStep } from "./steps/decide-paper"
import { recordAuditStep } from "./steps/record-audit"
import { retirePapersStep } from "./steps/retire-papers"

export type PaperVerdict = {
  by: Actor
  id: string
  to: "accepted" | "refused"
  /** Owed with a refusal. */
  reason: string | null
  /** Last day that the officer reads on it. */
  valid_until: string | null
}

/**
 * An officer accepts or refuses a paper. Emits `paper.accepted` or
 * `paper.refused`. Errors: see the step.
 */
export const decidePaperWorkflow = createWorkflow(
  "decide-paper",
  (input: PaperVerdict) => {
    const paper = decidePaperStep(
      transform(input, ({ by, ...verdict }) => ({ ...verdict, by: by.id }))
    )
    retirePapersStep(
      transform({ input, paper }, (data) => ({
        paper: data.paper,
        isAccepted: data.input.to === "accepted",
      }))
    )
    emitEventStep({
      eventName: transform(input, ({ to }) => PAPER_EVENTS[to]),
      data: transform(paper, ({ id }) => ({ id })),
    })
    recordAuditStep(
      transform({ input, paper }, (data) => [
        auditPaper({
          by: data.input.by,
          action: PAPER_EVENTS[data.input.to],
          paper: data.paper,
          reason: data.input.reason,
          before: { state: data.paper.from },
          after: { state: data.input.to },
        }),
      ])
    )
    return new WorkflowResponse(transform(paper, ({ id }) => ({ id })))
  }
)
