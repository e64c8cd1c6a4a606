import type { MedusaContainer } from "@medusajs/framework/types"
import { invitationState } from "../lib/invitation-state"
import { ACCESS_MODULE } from "../modules/access"

/** As many as a page shows. */
const NEWEST = 10

/** The links by which the office makes a new owner of a shop, newest first. */
export async function listOwnerInvitations(
  scope: MedusaContainer,
  { pesantren_id, reader }: { pesantren_id: string; reader: string }
) {
  const access = scope.resolve(ACCESS_MODULE)
  const rows = await access.listInvitations(
    {
      ...{ pesantren_id, kind: "member", role: "owner" },
      created_by_type: "officer",
    },
    { order: { created_at: "DESC" }, take: NEWEST }
  )
  const ids = rows.flatMap(({ created_by }) => created_by ?? [])
  const officers = await access.listOfficers(
    { id: ids },
    { select: ["id", "name"] }
  )
  const names = new Map(officers.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    state: invitationState(row, Date.now()),
    reason: row.reason,
    removes_owners: row.removes_owners,
    awaits_confirmation: row.awaits_confirmation,
    created_by: names.get(row.created_by ?? "") ?? null,
    /** Then somebody else has to agree. */
    is_own: row.created_by === reader,
    expires_at: row.expires_at.toISOString(),
  }))
}
