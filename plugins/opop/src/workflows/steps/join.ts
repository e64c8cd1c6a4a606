import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import type { MemberRole, OfficerRole } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"

export type JoinShopInput = {
  seller_id: string
  pesantren_id: string
  role: MemberRole
  invited_by: string | null
}

/** Makes a person a member of a shop; undo takes it back. Throws `member_exists`. */
export const joinShopStep = createStep(
  "join-shop",
  async (input: JoinShopInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const { seller_id, pesantren_id } = input
    const [known] = await access.listShopMembers(
      { seller_id, pesantren_id, removed_at: null },
      { take: 1 }
    )
    if (known) throw failAccess("member_exists")
    const member = await access.createShopMembers(input)
    return new StepResponse(member, member.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ACCESS_MODULE).deleteShopMembers(id)
  }
)

export type GrantRoleInput = {
  officer_id: string
  role: OfficerRole
  area_code: string
  granted_by: string | null
}

/** Gives an officer a role in an area; one that is held already stays one. */
export const grantRoleStep = createStep(
  "grant-role",
  async (input: GrantRoleInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const { officer_id, role, area_code } = input
    const [held] = await access.listOfficerGrants(
      { officer_id, role, area_code, revoked_at: null },
      { take: 1 }
    )
    if (held) return new StepResponse(held, null)
    const grant = await access.createOfficerGrants(input)
    return new StepResponse(grant, grant.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ACCESS_MODULE).deleteOfficerGrants(id)
  }
)
