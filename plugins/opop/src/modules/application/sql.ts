import type { ApplicationData } from "../../lib/application-data"
import type { ApplicationState } from "../../lib/application-states"
import type { ApplicationWarning } from "../../lib/application-warnings"
import type { BankAccountState } from "../../lib/bank-account-states"
import {
  allOf,
  type Condition,
  likeLiteral,
  withinTerritory,
} from "../../lib/territory-sql"

/** What changes in a case; the version that it was seen at is in the change. */
export type ApplicationPatch = Partial<{
  state: ApplicationState
  pesantren_id: string | null
  name: string | null
  district_code: string | null
  data: ApplicationData
  typed: Record<string, string> | null
  warnings: ApplicationWarning[] | null
  first_submitted_at: Date | null
  submitted_at: Date | null
  assigned_to: string | null
  verified_by: string | null
  verified_by_name: string | null
  verified_at: Date | null
  decided_by: string | null
  decided_by_name: string | null
  decided_at: Date | null
  reason: string | null
}>

export type ApplicationChange = {
  id: string
  version: number
  patch: ApplicationPatch
}

export type ApplicationSearch = {
  /** Area codes, everything below included; null: everywhere. */
  territory: readonly string[] | null
  states: readonly ApplicationState[]
  /** An officer's id; null: only those that nobody takes care of. */
  assigned_to?: string | null | undefined
  /** A part of the name. */
  q?: string | undefined
  limit: number
  offset: number
}

type Statement = Condition

/** A PostgreSQL array of texts, passed as one binding. */
const list = (values: readonly string[]) =>
  `{${values.map((value) => JSON.stringify(value)).join(",")}}`

const fixed = (sql: string): Condition => ({ sql, bindings: [] })
const bound = (sql: string, value: unknown): Condition => ({
  sql,
  bindings: [value],
})

/** Rows of a territory; null: all. */
const inTerritory = (territory: readonly string[] | null): Condition[] => [
  fixed("a.deleted_at is null"),
  ...(territory ? [withinTerritory("a.district_code", territory)] : []),
]

/** Officers never see what was never handed in. */
const HANDED_IN = fixed("a.submitted_at is not null")

function conditions(search: ApplicationSearch): Condition {
  const { territory, states, assigned_to, q } = search
  return allOf([
    ...inTerritory(territory),
    HANDED_IN,
    bound("a.state = any(?::text[])", list(states)),
    ...(assigned_to === null ? [fixed("a.assigned_to is null")] : []),
    ...(assigned_to ? [bound("a.assigned_to = ?", assigned_to)] : []),
    ...(q === undefined
      ? []
      : [bound("a.name ilike ?", `%${likeLiteral(q)}%`)]),
  ])
}

const isStored = (value: unknown) =>
  typeof value !== "object" || value === null || value instanceof Date

/**
 * In SQL, because Medusa's own update merges JSON columns: what is taken out of
 * a case has to be gone.
 */
export function changeStatement({
  id,
  version,
  patch,
}: ApplicationChange): Statement {
  const columns = Object.entries(patch).filter(
    ([, value]) => value !== undefined
  )
  const sets = columns.map(([column, value]) =>
    isStored(value) ? `"${column}" = ?` : `"${column}" = ?::jsonb`
  )
  return {
    sql: `update application
          set ${["version = version + 1", "updated_at = now()", ...sets].join(", ")}
          where id = ? and version = ? and deleted_at is null returning id`,
    bindings: [
      ...columns.map(([, value]) =>
        isStored(value) ? value : JSON.stringify(value)
      ),
      id,
      version,
    ],
  }
}

/** One page of the queue: who has waited longest comes first. */
export function queueStatement(search: ApplicationSearch): Statement {
  const { sql, bindings } = conditions(search)
  return {
    sql: `
      select a.id, a.state, a.name, a.district_code, a.pesantren_id, a.seller_id,
        a.submitted_at, a.first_submitted_at, a.assigned_to, a.verified_at,
        a.appeal_of, coalesce(jsonb_array_length(a.warnings), 0)::int as warnings,
        (select count(*)::int from application_item i
         where i.application_id = a.id and i.state = 'open'
           and i.deleted_at is null) as open_items
      from application a where ${sql}
      order by a.submitted_at, a.id limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

export function countStatement(search: ApplicationSearch): Statement {
  const { sql, bindings } = conditions(search)
  return {
    sql: `select count(*)::int as count from application a where ${sql}`,
    bindings,
  }
}

/** Cases of a territory in each state. */
export function stateCountsStatement(
  territory: readonly string[] | null
): Statement {
  const { sql, bindings } = allOf([...inTerritory(territory), HANDED_IN])
  return {
    sql: `select a.state, count(*)::int as count from application a
          where ${sql} group by a.state`,
    bindings,
  }
}

export type BankAccountSearch = {
  /** Area codes, everything below included; null: everywhere. */
  territory: readonly string[] | null
  state: BankAccountState
  limit: number
  offset: number
}

const accountConditions = ({ territory, state }: BankAccountSearch) =>
  allOf([...inTerritory(territory), bound("a.state = ?", state)])

export function accountsStatement(search: BankAccountSearch): Statement {
  const { sql, bindings } = accountConditions(search)
  return {
    sql: `select a.id from bank_account a where ${sql}
          order by a.active_from, a.id limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

export function countAccountsStatement(search: BankAccountSearch): Statement {
  const { sql, bindings } = accountConditions(search)
  return {
    sql: `select count(*)::int as count from bank_account a where ${sql}`,
    bindings,
  }
}
