import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { isWithin } from "../../lib/roles"

/** Passes when a kecamatan, if one is given, lies in a territory. Throws `territory_outside`. */
export const requireTerritoryStep = createStep(
  "require-territory",
  async ({
    territory,
    district_code,
  }: {
    territory: readonly string[]
    district_code?: string | undefined
  }) => {
    if (district_code !== undefined && !isWithin(territory, district_code))
      throw failAccess("territory_outside", { field: "district_code" })
    return new StepResponse(undefined)
  }
)
