import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import type { OfficerRole } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"

export type NewGrantInput = {
  officer_id: string
  role: OfficerRole
  area_code: string
}

/**
 * Passes when there is such an officer, who does not hold the role there yet.
 * Throws `row_not_found`, `grant_exists`.
 */
export const requireNewGrantStep = createStep(
  "require-new-grant",
  async ({ officer_id, role, area_code }: NewGrantInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const [officer] = await access.listOfficers(
      { id: officer_id },
      { select: ["id"], take: 1 }
    )
    if (!officer) throw failAccess("row_not_found")
    const [held] = await access.listOfficerGrants(
      { officer_id, role, area_code, revoked_at: null },
      { take: 1 }
    )
    if (held) throw failAccess("grant_exists")
    return new StepResponse(undefined)
  }
)
