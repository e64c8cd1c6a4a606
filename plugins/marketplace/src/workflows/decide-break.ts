import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { decideBreakStep } from "./steps/decide-break"

export interface DecideBreakInput {
  id: string
  by: Actor
  /** `open`: to be tried again. */
  to: "open" | "closed"
  note: string | null
}

/**
 * A person settles a break that the reconciler could not, and the log keeps who
 * did. Throws what `decideBreakStep` throws.
 */
export const decideBreakWorkflow = createWorkflow(
  "decide-break",
  (input: DecideBreakInput) => {
    const decided = decideBreakStep(
      transform(input, ({ id, to, note, by }) => ({ id, to, note, by: by.id }))
    )
    recordAuditStep(
      transform({ input, decided }, (data) => [
        {
          by: data.input.by,
          action: data.input.to === "closed" ? "break.closed" : "break.retried",
          ...{ entity: "break", entity_id: data.decided.id },
          reason: data.input.note,
          before: { state: "given_to_officer" },
          after: { state: data.input.to },
        },
      ])
    )
    return new WorkflowResponse(decided)
  }
)
