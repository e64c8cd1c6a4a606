import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { ACCESS_MODULE } from "../../modules/access"

/** Unused invitations of one shop: each is a way in, and sends a mail. */
const OPEN_INVITATIONS = 20

/**
 * Passes when the shop has room for one more invitation and the person, where
 * one is named, is no member yet. Throws `member_exists`,
 * `invitations_too_many`.
 */
export const requireInvitableMemberStep = createStep(
  "require-invitable-member",
  async (
    input: { pesantren_id: string; email: string | null },
    { container }
  ) => {
    const { pesantren_id, email } = input
    const access = container.resolve(ACCESS_MODULE)
    const [member] = email
      ? await access.listShopMembers(
          { pesantren_id, removed_at: null, seller: { email } },
          { take: 1 }
        )
      : []
    if (member) throw failAccess("member_exists")
    const open = await access.listInvitations(
      {
        ...{ pesantren_id, kind: "member", used_at: null, revoked_at: null },
        expires_at: { $gt: new Date() },
      },
      { select: ["id"], take: OPEN_INVITATIONS }
    )
    if (open.length >= OPEN_INVITATIONS)
      throw failAccess("invitations_too_many", { count: String(open.length) })
    return new StepResponse(undefined)
  }
)
