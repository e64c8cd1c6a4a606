import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE } from "../modules/access"
import { PESANTREN_MODULE } from "../modules/pesantren"

type Owner = { pesantren_id: string | null; area_code: string | null }

/** Whose a pesantren's rows are: its own, and of the officers of its kecamatan. */
async function ofPesantren(
  scope: MedusaContainer,
  pesantren_id: string
): Promise<Owner> {
  const [entry] = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: pesantren_id },
      { select: ["id", "district_code"], take: 1 }
    )
  return { pesantren_id, area_code: entry?.district_code ?? null }
}

/** Whose a membership that still holds is. */
export async function findMemberOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [member] = await scope
    .resolve(ACCESS_MODULE)
    .listShopMembers({ id, removed_at: null }, { take: 1 })
  return member ? ofPesantren(scope, member.pesantren_id) : null
}

/** Where a grant that still holds is. */
export async function findGrantOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [grant] = await scope
    .resolve(ACCESS_MODULE)
    .listOfficerGrants({ id, revoked_at: null }, { take: 1 })
  return grant ? { pesantren_id: null, area_code: grant.area_code } : null
}

/** Whose an invitation to a shop is, of its first owner or of a member. */
export async function findShopInvitationOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [invitation] = await scope
    .resolve(ACCESS_MODULE)
    .listInvitations({ id, kind: ["pesantren", "member"] }, { take: 1 })
  return invitation?.pesantren_id
    ? ofPesantren(scope, invitation.pesantren_id)
    : null
}

/** Where an invitation of an officer is. */
export async function findOfficerInvitationOwner(
  scope: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [invitation] = await scope
    .resolve(ACCESS_MODULE)
    .listInvitations({ id, kind: "officer" }, { take: 1 })
  return invitation
    ? { pesantren_id: null, area_code: invitation.area_code }
    : null
}
