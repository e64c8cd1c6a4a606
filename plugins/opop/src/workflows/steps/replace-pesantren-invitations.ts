import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

/**
 * Withdraws the unused links of a pesantren, so that the one made next is the
 * only one. Undo opens them again.
 */
export const replacePesantrenInvitationsStep = createStep(
  "replace-pesantren-invitations",
  async ({ pesantren_id }: { pesantren_id: string }, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const open = await access.listInvitations(
      { pesantren_id, kind: "pesantren", used_at: null, revoked_at: null },
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
