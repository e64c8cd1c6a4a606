import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import type { Actor } from "../../lib/actor"
import { isGivenByHeads } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"

/**
 * Takes a role back; undo gives it again. A head takes back only what heads
 * give, and never the own. Throws `row_not_found`, `role_not_yours_to_give`,
 * `own_grant`.
 */
export const revokeGrantStep = createStep(
  "revoke-grant",
  async ({ id, by }: { id: string; by: Actor }, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const [grant] = await access.listOfficerGrants({ id }, { take: 1 })
    if (!grant) throw failAccess("row_not_found")
    if (by.type === "officer") {
      if (!isGivenByHeads(grant.role))
        throw failAccess("role_not_yours_to_give")
      if (grant.officer_id === by.id) throw failAccess("own_grant")
    }
    if (!(await access.revokeGrant({ id, by: by.id })))
      throw failAccess("row_not_found")
    const { officer_id, role, area_code } = grant
    return new StepResponse({ officer_id, role, area_code }, id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(ACCESS_MODULE)
        .updateOfficerGrants({ id, revoked_at: null, revoked_by: null })
  }
)
