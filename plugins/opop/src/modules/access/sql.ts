import { type OfficerRole, upwards } from "../../lib/roles"
import {
  allOf,
  type Condition,
  likeLiteral,
  withinTerritory,
} from "../../lib/territory-sql"

export type OfficerSearch = {
  /** Area codes; null: everywhere. */
  territory: readonly string[] | null
  /** Part of a name or of an address. */
  q?: string | undefined
  role?: OfficerRole | undefined
  limit: number
  offset: number
}

const inside = (column: string, territory: readonly string[] | null) =>
  territory ? [withinTerritory(column, territory)] : []

/** Who asks for all officers gets those too whose every role was taken back. */
const livingGrants = ({ territory, role }: OfficerSearch) => `
  from officer o
  ${territory === null && role === undefined ? "left join" : "join"} officer_grant g on g.officer_id = o.id
    and g.revoked_at is null and g.deleted_at is null
  where o.deleted_at is null and`

function officerConditions({ territory, q, role }: OfficerSearch): Condition {
  const like = q && `%${likeLiteral(q)}%`
  return allOf([
    ...inside("g.area_code", territory),
    ...(role ? [{ sql: "g.role = ?", bindings: [role] }] : []),
    ...(like
      ? [{ sql: "(o.name ilike ? or o.email ilike ?)", bindings: [like, like] }]
      : []),
  ])
}

/** Officers of a territory by name, each with the grants that lie in it. */
export function officersStatement(search: OfficerSearch): Condition {
  const { sql, bindings } = officerConditions(search)
  return {
    sql: `select o.id, o.name, o.email, o.phone,
        coalesce(json_agg(json_build_object(
          'id', g.id, 'role', g.role, 'area_code', g.area_code
        ) order by g.area_code, g.role) filter (where g.id is not null),
        '[]') as grants
      ${livingGrants(search)} ${sql}
      group by o.id order by o.name, o.id limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

export function countOfficersStatement(search: OfficerSearch): Condition {
  const { sql, bindings } = officerConditions(search)
  return {
    sql: `select count(distinct o.id)::int as count ${livingGrants(search)} ${sql}`,
    bindings,
  }
}

/** More are not offered to choose from. */
const OFFERED = 500

/** Officers by name with one of the roles in these areas, or in a part of them. */
export function rolesInStatement(
  areas: readonly string[],
  roles: readonly OfficerRole[]
): Condition {
  const inPart = withinTerritory("g.area_code", areas)
  return {
    sql: `select o.id, o.name from officer o
      join officer_grant g on g.officer_id = o.id
        and g.revoked_at is null and g.deleted_at is null
      where o.deleted_at is null and g.role = any(string_to_array(?, ','))
        and (g.area_code = any(string_to_array(?, ',')) or ${inPart.sql})
      group by o.id order by o.name, o.id limit ?`,
    bindings: [
      roles.join(","),
      areas.flatMap(upwards).join(","),
      ...inPart.bindings,
      OFFERED,
    ],
  }
}

/** Invitations of officers to a territory, newest first. */
export function officerInvitationsStatement(
  territory: readonly string[] | null,
  limit: number
): Condition {
  const { sql, bindings } = allOf([
    { sql: "kind = 'officer' and deleted_at is null", bindings: [] },
    ...inside("area_code", territory),
  ])
  return {
    sql: `select id, kind, role, area_code, email, expires_at, used_at,
        revoked_at, created_at
      from invitation where ${sql} order by created_at desc, id limit ?`,
    bindings: [...bindings, limit],
  }
}
