import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failApplication } from "../../faults/application"
import { OPEN_STATES, rolesFor } from "../../lib/application-states"
import { covers } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"
import { APPLICATION_MODULE } from "../../modules/application"

export type AssignApplicationStepInput = {
  id: string
  /** Null: nobody. */
  officer_id: string | null
}

/**
 * Gives a case to an officer who may check it; undo gives it back. Throws
 * `row_not_found`, `application_action_not_allowed` when it is decided,
 * `assignee_unfit`.
 */
export const assignApplicationStep = createStep(
  "assign-application",
  async ({ id, officer_id }: AssignApplicationStepInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const [found] = await service.listApplications({ id }, { take: 1 })
    if (!found) throw failAccess("row_not_found")
    if (!OPEN_STATES.some((state) => state === found.state))
      throw failApplication("application_action_not_allowed")
    const area = found.district_code ?? ""
    const grants = officer_id
      ? await container.resolve(ACCESS_MODULE).listOfficerGrants({
          officer_id,
          role: [...rolesFor("start_review")],
          revoked_at: null,
        })
      : []
    if (officer_id && !grants.some((grant) => covers(grant.area_code, area)))
      throw failApplication("assignee_unfit")
    await service.updateApplications({ id, assigned_to: officer_id })
    return new StepResponse(
      {
        before: found.assigned_to,
        at: new Date().toISOString(),
        area_code: found.district_code,
        pesantren_id: found.pesantren_id,
      },
      { id, assigned_to: found.assigned_to }
    )
  },
  async (undo, { container }) => {
    if (undo)
      await container.resolve(APPLICATION_MODULE).updateApplications(undo)
  }
)
