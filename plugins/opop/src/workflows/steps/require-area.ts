import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { AREA_MODULE } from "../../modules/area"

/** Passes when the code is a province, regency or district. Throws `area_unknown`. */
export const requireAreaStep = createStep(
  "require-area",
  async ({ area_code }: { area_code: string }, { container }) => {
    const [area] = await container
      .resolve(AREA_MODULE)
      .listAreas({ id: area_code }, { select: ["id"], take: 1 })
    if (!area) throw failAccess("area_unknown", { area: area_code })
    return new StepResponse(undefined)
  }
)
