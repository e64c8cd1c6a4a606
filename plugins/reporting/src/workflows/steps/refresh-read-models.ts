import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPORTING_MODULE } from "../../modules/reporting"

/** Makes all figures of the reports anew. No undo: they follow from the rows. */
export const refreshReadModelsStep = createStep(
  "refresh-read-models",
  async (_: void, { container }) =>
    new StepResponse(await container.resolve(REPORTING_MODULE).refresh())
)
