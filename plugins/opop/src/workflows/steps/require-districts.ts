import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { AREA_MODULE } from "../../modules/area"

/** Passes when each code is a district. Throws `district_unknown`. */
export const requireDistrictsStep = createStep(
  "require-districts",
  async (codes: string[], { container }) => {
    const wanted = [...new Set(codes)]
    const known = await container
      .resolve(AREA_MODULE)
      .listAreas(
        { id: wanted, level: "district" },
        { select: ["id"], take: wanted.length }
      )
    const found = new Set(known.map((area) => area.id))
    const missing = wanted.find((code) => !found.has(code))
    if (missing !== undefined) {
      throw fail("district_unknown", { district: missing })
    }
    return new StepResponse(undefined)
  }
)
