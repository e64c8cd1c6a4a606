import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { ensurePersonStep } from "./steps/ensure-person"
import { recordAuditStep } from "./steps/record-audit"

export type RegisterSellerInput = {
  by: Actor
  auth_identity_id: string
  /** Of the login, lower case. */
  email: string
  name: string
  phone: string | null
}

/**
 * Makes the person of a login a seller, without a shop yet. Once: a repeat
 * answers the same. Answers `{ id, isNew }`.
 */
export const registerSellerWorkflow = createWorkflow(
  "register-seller",
  (input: RegisterSellerInput) => {
    const person = ensurePersonStep(
      transform(input, ({ by: _, ...login }) => ({
        ...login,
        kind: "seller" as const,
      }))
    )
    recordAuditStep(
      transform({ input, person }, ({ input: { by, name }, person: made }) =>
        made.isNew
          ? [
              {
                by: { ...by, id: made.id, name },
                action: "seller.registered",
                entity: "seller",
                entity_id: made.id,
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(person)
  }
)
