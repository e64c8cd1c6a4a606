import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import {
  type RunMoneyInput,
  runMoneyWorkflowStep,
} from "./steps/run-money-workflow"

export interface ActOnMoneyInput extends RunMoneyInput {
  by: Actor
}

/**
 * What an officer does with buyers' money: the payment plugin does it, the
 * office's log has it. Answers what that workflow answers, and throws what it
 * throws; what was refused is not in the log.
 */
export const actOnMoneyWorkflow = createWorkflow(
  "act-on-money",
  (input: ActOnMoneyInput) => {
    const done = runMoneyWorkflowStep(
      transform(input, ({ workflow, input: given, log }) => ({
        ...{ workflow, log, input: given },
      }))
    )
    recordAuditStep(
      transform({ input, done }, (data) => {
        const { by, log } = data.input
        return data.done.places.map((place) => ({
          ...{ by, action: log.action, entity: log.entity },
          ...{ entity_id: data.done.entity_id, reason: log.reason ?? null },
          ...{ ...place, before: null, after: log.after ?? null },
        }))
      })
    )
    return new WorkflowResponse(transform(done, ({ result }) => result))
  }
)
