import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { APPLICATION_MODULE } from "../../modules/application"

/** A case by its id. Throws `row_not_found`. */
export const findCaseStep = createStep(
  "find-case",
  async (id: string, { container }) => {
    const [found] = await container
      .resolve(APPLICATION_MODULE)
      .listApplications({ id }, { take: 1 })
    if (!found) throw failAccess("row_not_found")
    return new StepResponse(found)
  }
)
