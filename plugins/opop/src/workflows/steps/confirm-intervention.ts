import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import { MAPPING_MODULE } from "../../modules/mapping"

/** Makes a mentor's draft count; undo makes it a draft again. Throws `intervention_confirmed`. */
export const confirmInterventionStep = createStep(
  "confirm-intervention",
  async ({ id, by }: { id: string; by: string | null }, { container }) => {
    const mapping = container.resolve(MAPPING_MODULE)
    if (!(await mapping.confirmIntervention({ id, by })))
      throw failRegister("intervention_confirmed")
    const { pesantren_id, district_code } =
      await mapping.retrieveIntervention(id)
    return new StepResponse({ pesantren_id, district_code }, id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(MAPPING_MODULE)
        .updateInterventions({ id, confirmed_at: null, confirmed_by: null })
  }
)
