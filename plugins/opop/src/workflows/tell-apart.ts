import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { REPEATS_LOCK } from "./register-lock"
import {
  knowDifferenceStep,
  type KnowDifferenceInput,
} from "./steps/know-difference"
import { recordAuditStep } from "./steps/record-audit"

/**
 * Says that two entries that look like one are two: nobody is asked about this
 * pair again. Answers the id of the first. Errors: see `knowDifferenceStep`.
 */
export const tellApartWorkflow = createWorkflow(
  "tell-apart",
  (input: KnowDifferenceInput) => {
    acquireLockStep(REPEATS_LOCK)
    const found = knowDifferenceStep(input)
    recordAuditStep(
      transform({ input, found }, ({ input: { by, id, other_id }, ...data }) =>
        data.found.is_new
          ? [
              {
                by,
                action: "pesantren.told_apart",
                entity: "pesantren",
                entity_id: id,
                pesantren_id: id,
                area_code: data.found.district_code,
                after: { differs_from: other_id, name: data.found.other },
              },
            ]
          : []
      )
    )
    releaseLockStep(REPEATS_LOCK)
    return new WorkflowResponse(input.id)
  }
)
