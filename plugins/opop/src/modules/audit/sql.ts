import {
  allOf,
  type Condition,
  likeLiteral,
  withinTerritory,
} from "../../lib/territory-sql"

export type AuditSearch = {
  /** Area codes; null: everywhere, and what has no place. */
  territory: readonly string[] | null
  entity?: string | undefined
  entity_id?: string | undefined
  /** Entries of a case: about its own row, or about one that belongs to it. */
  case_id?: string | undefined
  pesantren_id?: string | undefined
  /** An id, or part of a name. */
  actor?: string | undefined
  /** `application.approved`, or `application` for all of its kind. */
  action?: string | undefined
  /** An action that is left out. */
  without?: string | undefined
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  limit: number
  offset: number
}

/** Counting goes no further: a log only grows. */
export const AUDIT_COUNT_LIMIT = 10_000

function conditions(search: AuditSearch): Condition {
  const { territory, case_id, actor, action } = search
  const given: [string, unknown][] = [
    ["entity = ?", search.entity],
    ["entity_id = ?", search.entity_id],
    ["pesantren_id = ?", search.pesantren_id],
    ["action <> ?", search.without],
    ["created_at >= ?", search.from],
    ["created_at < ?", search.to],
  ]
  return allOf([
    ...(territory ? [withinTerritory("area_code", territory)] : []),
    ...given
      .filter(([, value]) => value !== undefined)
      .map(([sql, value]) => ({ sql, bindings: [value] })),
    ...(case_id
      ? [
          {
            sql: "(case_id = ? or entity_id = ?)",
            bindings: [case_id, case_id],
          },
        ]
      : []),
    ...(actor
      ? [
          {
            sql: "(actor_id = ? or actor_name ilike ?)",
            bindings: [actor, `%${likeLiteral(actor)}%`],
          },
        ]
      : []),
    ...(action
      ? [
          {
            sql: "(action = ? or action like ?)",
            bindings: [action, `${likeLiteral(action)}.%`],
          },
        ]
      : []),
  ])
}

/** Entries that match, newest first. */
export function entriesStatement(search: AuditSearch): Condition {
  const { sql, bindings } = conditions(search)
  return {
    sql: `select id, created_at, actor_type, actor_id, actor_name, action,
        entity, entity_id, case_id, pesantren_id, area_code, reason,
        before, after, ip, request_id
      from audit_entry where ${sql}
      order by created_at desc, id desc limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

/** How many match; at most {@link AUDIT_COUNT_LIMIT}. */
export function countEntriesStatement(search: AuditSearch): Condition {
  const { sql, bindings } = conditions(search)
  return {
    sql: `select count(*)::int as count from
      (select 1 from audit_entry where ${sql} limit ?) counted`,
    bindings: [...bindings, AUDIT_COUNT_LIMIT],
  }
}
