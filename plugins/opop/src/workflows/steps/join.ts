import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import {
  MEMBER_ROLES,
  type MemberRole,
  OFFICER_ROLES,
  type OfficerRole,
} from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"
import { hasOwner } from "../../queries/has-owner"

const isMemberRole = (role: unknown): role is MemberRole =>
  MEMBER_ROLES.some((known) => known === role)

const isOfficerRole = (role: unknown): role is OfficerRole =>
  OFFICER_ROLES.some((known) => known === role)

export type JoinShopInput = {
  seller_id: string
  /** As an invitation has them. */
  pesantren_id: string | null
  /** Null: the owner. */
  role: string | null
  invited_by: string | null
  /** Of a link to a pesantren, which makes its first owner and no second one. */
  is_first: boolean
  /** Of a link by which the office makes an owner: of a member too. */
  promotes: boolean
}

type Joined = {
  id: string
  seller_id: string
  pesantren_id: string
  role: MemberRole
}
/** The role until then; null for somebody who was no member. */
type JoinUndo = { id: string; role: MemberRole | null }

/**
 * Makes a person a member of a shop; undo takes it back. Throws
 * `invitation_invalid` for a role or shop that is none, or that has an owner when
 * its first is asked for, `member_exists`.
 */
export const joinShopStep = createStep(
  "join-shop",
  async (input: JoinShopInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const { seller_id, pesantren_id, invited_by } = input
    const role = input.role ?? "owner"
    if (!pesantren_id || !isMemberRole(role))
      throw failAccess("invitation_invalid")
    const [known] = await access.listShopMembers(
      { seller_id, pesantren_id, removed_at: null },
      { take: 1 }
    )
    if (known && (!input.promotes || known.role === role))
      throw failAccess("member_exists")
    // The shop may have found an owner since the link was made.
    if (input.is_first && (await hasOwner(container, pesantren_id)))
      throw failAccess("invitation_invalid")
    if (known) {
      const promoted = { id: known.id, seller_id, pesantren_id, role }
      await access.updateShopMembers({ id: known.id, role })
      return new StepResponse<Joined, JoinUndo>(promoted, {
        ...{ id: known.id, role: known.role },
      })
    }
    const { id } = await access.createShopMembers({
      ...{ seller_id, pesantren_id, role, invited_by },
    })
    return new StepResponse<Joined, JoinUndo>(
      { id, seller_id, pesantren_id, role },
      { id, role: null }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const { id, role } = undo
    const access = container.resolve(ACCESS_MODULE)
    if (role === null) await access.deleteShopMembers(id)
    else await access.updateShopMembers({ id, role })
  }
)

export type GrantRoleInput = {
  officer_id: string
  /** As an invitation has them. */
  role: string | null
  area_code: string | null
  granted_by: string | null
}

/**
 * Gives an officer a role in an area; one that is held already stays one.
 * Throws `invitation_invalid` for a role or area that is none.
 */
export const grantRoleStep = createStep(
  "grant-role",
  async (input: GrantRoleInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const { officer_id, role, area_code, granted_by } = input
    if (!isOfficerRole(role) || !area_code)
      throw failAccess("invitation_invalid")
    const [held] = await access.listOfficerGrants(
      { officer_id, role, area_code, revoked_at: null },
      { take: 1 }
    )
    if (held) return new StepResponse(held, null)
    const grant = await access.createOfficerGrants({
      ...{ officer_id, role, area_code, granted_by },
    })
    return new StepResponse(grant, grant.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ACCESS_MODULE).deleteOfficerGrants(id)
  }
)
