import type { MedusaContainer } from "@medusajs/framework/types"
import { type InvitationState, invitationState } from "../lib/invitation-state"
import { ACCESS_MODULE } from "../modules/access"
import type { InvitationKind } from "../modules/access/models/invitation"
import { nameAreas } from "./name-areas"

/** As many as a page shows; older ones have long been used or run out. */
const NEWEST = 100

/** An invitation as those who make them see it; its secret is kept nowhere. */
export type ListedInvitation = {
  id: string
  kind: InvitationKind
  role: string | null
  area_code: string | null
  area: string | null
  email: string | null
  state: InvitationState
  /** ISO times. */
  expires_at: string
  created_at: string
  used_at: string | null
}

type Row = {
  id: string
  kind: InvitationKind
  role: string | null
  area_code: string | null
  email: string | null
  expires_at: Date | string
  created_at: Date | string
  used_at: Date | string | null
  revoked_at: Date | string | null
}

const dateOf = (value: Date | string | null) =>
  value === null ? null : new Date(value)

async function show(
  scope: MedusaContainer,
  rows: readonly Row[]
): Promise<ListedInvitation[]> {
  const names = await nameAreas(
    scope,
    rows.flatMap(({ area_code }) => area_code ?? [])
  )
  return rows.map((row) => {
    const used_at = dateOf(row.used_at)
    const expires_at = new Date(row.expires_at)
    const dates = { used_at, expires_at, revoked_at: dateOf(row.revoked_at) }
    return {
      id: row.id,
      kind: row.kind,
      role: row.role,
      area_code: row.area_code,
      area: row.area_code ? names(row.area_code).full_name : null,
      email: row.email,
      state: invitationState(dates, Date.now()),
      expires_at: expires_at.toISOString(),
      created_at: new Date(row.created_at).toISOString(),
      used_at: used_at?.toISOString() ?? null,
    }
  })
}

/** One invitation as lists show it, as when it was just made. */
export async function showInvitation(
  scope: MedusaContainer,
  row: Row
): Promise<ListedInvitation | undefined> {
  const [shown] = await show(scope, [row])
  return shown
}

/** The newest invitations to a shop, of its first owner too. */
export async function listShopInvitations(
  scope: MedusaContainer,
  pesantren_id: string
): Promise<ListedInvitation[]> {
  const rows = await scope
    .resolve(ACCESS_MODULE)
    .listInvitations(
      { pesantren_id },
      { order: { created_at: "DESC" }, take: NEWEST }
    )
  return show(scope, rows)
}

/** The newest invitations of officers to a territory (null: everywhere). */
export async function listOfficerInvitations(
  scope: MedusaContainer,
  territory: readonly string[] | null
): Promise<ListedInvitation[]> {
  const rows = await scope
    .resolve(ACCESS_MODULE)
    .listOfficerInvitations({ territory, limit: NEWEST })
  return show(scope, rows)
}
