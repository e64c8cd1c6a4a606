import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type InvitationState, invitationState } from "../lib/invitation-state"
import { allOf, pesantrenWithin } from "../lib/territory-sql"
import { nameAreas } from "./name-areas"

/** A link that invites a pesantren to its shop, as the office sees it. */
export type PesantrenInvitation = {
  id: string
  pesantren: { id: string; name: string; slug: string; place: string }
  email: string | null
  state: InvitationState
  created_by: string | null
  /** ISO times. */
  created_at: string
  expires_at: string
  used_at: string | null
}

type Row = {
  id: string
  email: string | null
  created_by: string | null
  created_at: Date
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
  pesantren_id: string
  name: string
  slug: string
  district_code: string
}

/** The state in SQL, as `invitationState` has it. */
const STATE = `case when n.used_at is not null then 'used'
  when n.revoked_at is not null then 'revoked'
  when n.expires_at > now() then 'open' else 'expired' end`

export type InvitationSearch = {
  territory: readonly string[]
  id?: string | undefined
  pesantren_id?: string | undefined
  state?: InvitationState | undefined
  limit: number
  offset: number
}

/** Invitations of the pesantren of a territory, newest first. */
export async function listPesantrenInvitations(
  scope: MedusaContainer,
  search: InvitationSearch
): Promise<{ invitations: PesantrenInvitation[]; count: number }> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const given: [string, unknown][] = [
    ["n.id = ?", search.id],
    ["n.pesantren_id = ?", search.pesantren_id],
    [`${STATE} = ?`, search.state],
  ]
  const { sql, bindings } = allOf([
    pesantrenWithin("p", search.territory),
    ...given
      .filter(([, value]) => value !== undefined)
      .map(([part, value]) => ({ sql: part, bindings: [value] })),
  ])
  const { rows } = await knex.raw<{ rows: (Row & { count: number })[] }>(
    `select n.id, n.email, o.name as created_by, n.created_at, n.expires_at,
       n.used_at, n.revoked_at, p.id as pesantren_id, p.name, p.slug,
       p.district_code, count(*) over ()::int as count
     from invitation n
     join pesantren p on p.id = n.pesantren_id and p.deleted_at is null
     left join officer o on o.id = n.created_by
     where n.kind = 'pesantren' and n.deleted_at is null and ${sql}
     order by n.created_at desc, n.id limit ? offset ?`,
    [...bindings, search.limit, search.offset] as string[]
  )
  const names = await nameAreas(
    scope,
    rows.map(({ district_code }) => district_code)
  )
  return {
    count: rows[0]?.count ?? 0,
    invitations: rows.map((row) => ({
      id: row.id,
      pesantren: {
        id: row.pesantren_id,
        name: row.name,
        slug: row.slug,
        place: names(row.district_code).full_name,
      },
      email: row.email,
      state: invitationState(row, Date.now()),
      created_by: row.created_by,
      created_at: row.created_at.toISOString(),
      expires_at: row.expires_at.toISOString(),
      used_at: row.used_at?.toISOString() ?? null,
    })),
  }
}
