import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { isGivenByHeads, isWithin, type OfficerRole } from "../../lib/roles"

export type GivableInput = {
  role: OfficerRole
  area_code: string
  /** Where the giver is head; null: the administrator, everywhere. */
  territory: readonly string[] | null
}

/**
 * Passes when the giver may give the role there. Throws
 * `role_not_yours_to_give`, `territory_outside`.
 */
export const requireGivableRoleStep = createStep(
  "require-givable-role",
  async ({ role, area_code, territory }: GivableInput) => {
    if (territory && !isWithin(territory, area_code))
      throw failAccess("territory_outside")
    if (territory && !isGivenByHeads(role))
      throw failAccess("role_not_yours_to_give")
    return new StepResponse(undefined)
  }
)
