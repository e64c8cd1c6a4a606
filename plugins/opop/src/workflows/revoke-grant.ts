import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { recordAuditStep } from "./steps/record-audit"
import { revokeGrantStep } from "./steps/revoke-grant"
import { revokeInvitationsOfStep } from "./steps/revoke-invitations-of"

export type RevokeGrantInput = { by: Actor; id: string }

/**
 * Takes an officer's role back, at once: an officer without one can do
 * nothing, and the links that the officer made are worn out. Throws `row_not_found`, `role_not_yours_to_give`, `own_grant`.
 */
export const revokeGrantWorkflow = createWorkflow(
  "revoke-grant",
  (input: RevokeGrantInput) => {
    const grant = revokeGrantStep(input)
    revokeInvitationsOfStep(
      transform(grant, ({ officer_id }) => ({
        created_by_type: "officer" as const,
        created_by: officer_id,
      }))
    )
    recordAuditStep(
      transform({ input, grant }, (data) => [
        {
          by: data.input.by,
          action: "officer.grant_revoked",
          entity: "officer",
          entity_id: data.grant.officer_id,
          area_code: data.grant.area_code,
          before: { role: data.grant.role, area_code: data.grant.area_code },
        },
      ])
    )
    return new WorkflowResponse(grant)
  }
)
