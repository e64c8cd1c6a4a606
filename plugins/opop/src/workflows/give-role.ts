import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { grantRoleStep } from "./steps/join"
import { recordAuditStep } from "./steps/record-audit"
import { requireAreaStep } from "./steps/require-area"
import {
  type GivableInput,
  requireGivableRoleStep,
} from "./steps/require-givable-role"
import {
  type NewGrantInput,
  requireNewGrantStep,
} from "./steps/require-new-grant"

export type GiveRoleInput = GivableInput & NewGrantInput & { by: Actor }

/**
 * Gives somebody who is an officer already, or was one, a role in an area, at
 * once and without a link. Answers the grant. Throws `territory_outside`,
 * `role_not_yours_to_give`, `area_unknown`, `row_not_found`, `grant_exists`.
 */
export const giveRoleWorkflow = createWorkflow(
  "give-role",
  (input: GiveRoleInput) => {
    requireGivableRoleStep(input)
    requireAreaStep(input)
    requireNewGrantStep(input)
    const grant = grantRoleStep(
      transform(input, ({ officer_id, role, area_code, by }) => ({
        ...{ officer_id, role, area_code, granted_by: by.id },
      }))
    )
    recordAuditStep(
      transform({ input, grant }, (data) => [
        {
          by: data.input.by,
          action: "officer.granted",
          entity: "officer",
          entity_id: data.input.officer_id,
          area_code: data.input.area_code,
          after: { role: data.input.role, area_code: data.input.area_code },
        },
      ])
    )
    return new WorkflowResponse(grant)
  }
)
