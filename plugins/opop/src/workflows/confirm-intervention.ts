import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { confirmInterventionStep } from "./steps/confirm-intervention"
import { recordAuditStep } from "./steps/record-audit"

export type ConfirmInterventionInput = { by: Actor; id: string }

/** Makes a mentor's draft of an intervention count. Throws `intervention_confirmed`. */
export const confirmInterventionWorkflow = createWorkflow(
  "confirm-intervention",
  (input: ConfirmInterventionInput) => {
    const place = confirmInterventionStep(
      transform(input, ({ id, by }) => ({ id, by: by.id }))
    )
    recordAuditStep(
      transform({ input, place }, ({ input: { by, id }, place: at }) => [
        {
          by,
          action: "intervention.confirmed",
          entity: "intervention",
          entity_id: id,
          pesantren_id: at.pesantren_id,
          area_code: at.district_code,
        },
      ])
    )
    return new WorkflowResponse(input.id)
  }
)
