import {
  allOf,
  type Condition,
  likeLiteral,
  pesantrenWithin,
} from "../lib/territory-sql"

/** Which listings are looked for. */
export type ListingSearch = {
  /** Of one shop. */
  pesantren_id?: string
  /** Of the pesantren of these areas; drafts that were never handed in are left out. */
  territory?: readonly string[]
  /** `open`: what waits for the office; `changes`: wishes only. */
  state: string
  q?: string
  limit: number
  offset: number
}

/** Wishes and papers of goods that wait for the office, whatever the state. */
const WISHED = `
  select c.listing_id from listing_change c
    where c.state = 'pending' and c.deleted_at is null
  union select r.owner_id from paper r
    where r.owner_type = 'listing' and r.state = 'pending'
      and r.replaced_at is null and r.deleted_at is null`

const IS_WISHED = `l.state = 'published' and l.id in (${WISHED})`

const STATES: Readonly<Record<string, string>> = {
  all: "true",
  open: `(l.state in ('submitted', 'under_review') or ${IS_WISHED})`,
  changes: IS_WISHED,
}

const FROM = `
  from listing l
  join pesantren p on p.id = l.pesantren_id and p.deleted_at is null`

/** Since when the office has something to do with it. */
const WAITS_SINCE = `
  case when l.state in ('submitted', 'under_review') then l.submitted_at
    else (select min(c.created_at) from listing_change c
      where c.listing_id = l.id and c.state = 'pending'
        and c.deleted_at is null) end`

const COLUMNS = `
  l.id, l.state, l.name, l.thumbnail, l.category, l.product_id, l.data,
  l.reason, l.submitted_at, l.updated_at, l.first_published_at, l.pesantren_id,
  p.name as pesantren_name, p.district_code,
  ${WAITS_SINCE} as waits_since,
  (select count(*) from listing_item i where i.listing_id = l.id
    and i.state = 'open' and i.deleted_at is null)::int as open_items,
  (select count(*) from listing_change c where c.listing_id = l.id
    and c.state = 'pending' and c.deleted_at is null)::int
  + (select count(*) from paper r where l.state = 'published'
    and r.owner_type = 'listing' and r.owner_id = l.id and r.state = 'pending'
    and r.replaced_at is null and r.deleted_at is null)::int
    as pending_changes`

const stateCondition = (state: string): Condition =>
  STATES[state] === undefined
    ? { sql: "l.state = ?", bindings: [state] }
    : { sql: STATES[state], bindings: [] }

/** All of the search but the state. */
function place({ pesantren_id, territory, q }: ListingSearch): Condition {
  const conditions: Condition[] = [
    { sql: "l.deleted_at is null", bindings: [] },
  ]
  if (pesantren_id)
    conditions.push({ sql: "l.pesantren_id = ?", bindings: [pesantren_id] })
  if (territory)
    conditions.push(pesantrenWithin("p", territory), {
      sql: "(l.state <> 'draft' or l.first_published_at is not null)",
      bindings: [],
    })
  if (q)
    conditions.push({
      sql: "(l.name ilike ? or p.name ilike ?)",
      bindings: [`%${likeLiteral(q)}%`, `%${likeLiteral(q)}%`],
    })
  return allOf(conditions)
}

/** What waits for the office, where the oldest comes first. */
const WAITING = new Set(["open", "changes", "submitted", "under_review"])

/** One page: what waits by how long it does, all else by its last change. */
export function pageOf(search: ListingSearch): Condition {
  const { sql, bindings } = allOf([place(search), stateCondition(search.state)])
  const order =
    search.territory && WAITING.has(search.state)
      ? "waits_since nulls last, l.id"
      : "l.updated_at desc, l.id"
  return {
    sql: `select ${COLUMNS} ${FROM} where ${sql} order by ${order} limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

/**
 * How many there are in each state, the state itself left out of the search,
 * and how many of them wait for the office by a wish: one pass for all numbers.
 */
export function countsOf(search: ListingSearch): Condition {
  const { sql, bindings } = place(search)
  return {
    sql: `select l.state, count(*)::int as count,
        (count(*) filter (where ${IS_WISHED}))::int as wished
      ${FROM} where ${sql} group by 1`,
    bindings,
  }
}
