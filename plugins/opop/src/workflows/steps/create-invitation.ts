import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { digestOf, makeSecret } from "../../lib/secret"
import { ACCESS_MODULE } from "../../modules/access"
import type { InvitationKind } from "../../modules/access/models/invitation"

const DAY_MS = 86_400_000

export type CreateInvitationInput = {
  by: Actor
  kind: InvitationKind
  pesantren_id?: string | null
  role?: string | null
  area_code?: string | null
  /** When given, only this person may take it; lower case. */
  email?: string | null
  /** Of a new owner: see the model. */
  reason?: string | null
  removes_owners?: boolean
  awaits_confirmation?: boolean
  /** How long the link holds. */
  days: number
}

/** Makes an invitation; its secret is in the answer and nowhere else. */
export const createInvitationStep = createStep(
  "create-invitation",
  async ({ by, days, ...row }: CreateInvitationInput, { container }) => {
    const token = makeSecret()
    const invitation = await container
      .resolve(ACCESS_MODULE)
      .createInvitations({
        ...row,
        token_hash: digestOf(token),
        expires_at: new Date(Date.now() + days * DAY_MS),
        created_by_type: by.type,
        created_by: by.id,
      })
    return new StepResponse({ invitation, token }, invitation.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ACCESS_MODULE).deleteInvitations(id)
  }
)
