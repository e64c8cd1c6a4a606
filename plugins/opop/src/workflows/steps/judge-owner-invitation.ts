import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failRegister } from "../../faults/register"
import { ACCESS_MODULE } from "../../modules/access"
import { districtOfPesantren } from "../../queries/district-of-pesantren"
import { hasOwner } from "../../queries/has-owner"
import { needsFourEyes } from "../../queries/territory-rules"

export type JudgeOwnerInvitationInput = {
  pesantren_id: string
  /** Of the person invited; lower case. */
  email: string
  /** Of the officer who invites. */
  officer_email: string
}

/**
 * Passes when a shop has an owner, and the person named is neither one nor the
 * officer. Answers whether a second officer has to agree, as the territory has
 * it. Throws `invitation_own`, `shop_without_owner`, `member_exists`.
 */
export const judgeOwnerInvitationStep = createStep(
  "judge-owner-invitation",
  async (input: JudgeOwnerInvitationInput, { container }) => {
    const { pesantren_id, email } = input
    if (email === input.officer_email.toLowerCase())
      throw failAccess("invitation_own", { field: "email" })
    if (!(await hasOwner(container, pesantren_id)))
      throw failRegister("shop_without_owner")
    const [owner] = await container
      .resolve(ACCESS_MODULE)
      .listShopMembers(
        { pesantren_id, role: "owner", removed_at: null, seller: { email } },
        { take: 1 }
      )
    if (owner) throw failAccess("member_exists", { field: "email" })
    const area = await districtOfPesantren(container, pesantren_id)
    return new StepResponse({ awaits: await needsFourEyes(container, area) })
  }
)
