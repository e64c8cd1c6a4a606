import type { MedusaContainer } from "@medusajs/framework/types"
import { digestOf } from "../lib/secret"
import { ACCESS_MODULE } from "../modules/access"
import type { InvitationKind } from "../modules/access/models/invitation"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"

export type ShownInvitation = {
  kind: InvitationKind
  role: string | null
  /** Where an officer would work. */
  area: string | null
  pesantren: { id: string; name: string; slug: string } | null
  /** Whether an officer invites, not somebody of the shop. */
  from_office: boolean
  /** The person it is for; null: whoever has the link. */
  email: string | null
  /** ISO time. */
  expires_at: string
}

/** An invitation that can still be taken, by its secret; else null. */
export async function loadInvitation(
  scope: MedusaContainer,
  token: string
): Promise<ShownInvitation | null> {
  const [invitation] = await scope
    .resolve(ACCESS_MODULE)
    .listInvitations(
      { token_hash: digestOf(token), used_at: null, revoked_at: null },
      { take: 1 }
    )
  if (!invitation || invitation.expires_at.getTime() <= Date.now()) return null
  const { kind, role, area_code, pesantren_id, email, expires_at } = invitation
  const [pesantren] = pesantren_id
    ? await scope
        .resolve(PESANTREN_MODULE)
        .listPesantrens(
          { id: pesantren_id },
          { select: ["id", "name", "slug"], take: 1 }
        )
    : []
  const names = await nameAreas(scope, area_code ? [area_code] : [])
  return {
    kind,
    role,
    area: area_code ? names(area_code).full_name : null,
    pesantren: pesantren
      ? { id: pesantren.id, name: pesantren.name, slug: pesantren.slug }
      : null,
    from_office: invitation.created_by_type === "officer",
    email,
    expires_at: expires_at.toISOString(),
  }
}
