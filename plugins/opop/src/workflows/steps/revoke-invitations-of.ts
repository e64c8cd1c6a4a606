import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

export type RevokeInvitationsOfInput = {
  created_by_type: "seller" | "officer"
  /** Left out: whoever made them. */
  created_by?: string | string[]
  /** Only those that make somebody this. */
  role?: string
  /** Only those to this shop; for officers all. */
  pesantren_id?: string
}

/**
 * Withdraws the unused links of a person who has just lost a role: what they
 * could give ends with it. Undo opens them again.
 */
export const revokeInvitationsOfStep = createStep(
  "revoke-invitations-of",
  async (input: RevokeInvitationsOfInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const open = await access.listInvitations(
      { ...input, used_at: null, revoked_at: null },
      { select: ["id"] }
    )
    const revoked: string[] = []
    for (const { id } of open)
      if (await access.revokeInvitation(id)) revoked.push(id)
    return new StepResponse({ count: revoked.length }, revoked)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container
        .resolve(ACCESS_MODULE)
        .updateInvitations(ids.map((id) => ({ id, revoked_at: null })))
  }
)
