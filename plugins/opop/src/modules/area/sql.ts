import type { AreaQuery } from "../../lib/area-query"

type Statement = { sql: string; bindings: (string | number)[] }

type Scope = {
  level?: string
  parent?: string
  children_only?: boolean
  limit: number
}

const COLUMNS = "id, level, name, full_name, parent_id"

/** Larger areas come first among equals: a regency before its namesake district. */
const LEVEL_ORDER =
  "case level when 'province' then 0 when 'regency' then 1 else 2 end"

/** One statement a batch; untouched rows are not rewritten, so not answered. */
export const IMPORT_SQL = `
  insert into area as a
    (id, level, name, full_name, parent_id, replaced_by, name_keys, search_text)
  select id, level, name, full_name, parent_id, replaced_by, name_keys, search_text
  from jsonb_to_recordset(?::jsonb) as row(
    id text, level text, name text, full_name text, parent_id text,
    replaced_by text, name_keys text, search_text text)
  on conflict (id) do update set
    level = excluded.level, name = excluded.name,
    full_name = excluded.full_name, parent_id = excluded.parent_id,
    replaced_by = excluded.replaced_by, name_keys = excluded.name_keys,
    search_text = excluded.search_text, deleted_at = null, updated_at = now()
  where (a.level, a.name, a.full_name, a.parent_id, a.replaced_by,
         a.name_keys, a.search_text, a.deleted_at)
    is distinct from
        (excluded.level, excluded.name, excluded.full_name, excluded.parent_id,
         excluded.replaced_by, excluded.name_keys, excluded.search_text, null)
  returning (xmax = 0) as created`

/**
 * Areas that hold every word, ranked. Words are letters and digits only (see
 * `readAreaQuery`), so they carry no wildcard of `like`. Without words: all in
 * scope, in the order of their codes.
 */
export function rankedSearch(query: AreaQuery, scope: Scope): Statement {
  const where = scopeOf(scope)
  for (const word of query.words) {
    where.add("search_text like ?", `%${word}%`)
  }
  if (query.words.length === 0) {
    return where.statement("id", [], scope.limit)
  }
  const starts = query.words.map(() => "search_text like ?").join(" and ")
  const rank = `case
      when name_keys like ? then 0
      when ? like split_part(name_keys, ' ', 2) || '%' then 1
      when name_keys like ? then 2
      when ${starts} then 3
      else 4 end`
  return where.statement(
    `${rank}, ${LEVEL_ORDER}, name_keys, full_name`,
    [
      `% ${query.key} %`,
      query.key,
      `% ${query.key}%`,
      ...query.words.map((word) => `% ${word}%`),
    ],
    scope.limit
  )
}

/**
 * Areas whose words are spelt nearly so, the nearest first. `<%` is word
 * similarity of at least 0.6 (the server's default), which the trigram index
 * answers; the function of the same meaning would read every row.
 */
export function namedLike(query: AreaQuery, scope: Scope): Statement {
  const where = scopeOf(scope)
  for (const word of query.words) {
    where.add("? <% search_text", word)
  }
  return where.statement(
    `similarity(name_keys, ?) desc, ${LEVEL_ORDER}, full_name`,
    [query.key],
    scope.limit
  )
}

function scopeOf(scope: Scope) {
  const conditions = ["deleted_at is null", "replaced_by is null"]
  const bindings: (string | number)[] = []
  const add = (condition: string, ...values: (string | number)[]) => {
    conditions.push(condition)
    bindings.push(...values)
  }
  if (scope.level) {
    add("level = ?", scope.level)
  }
  if (scope.children_only && scope.parent) {
    add("parent_id = ?", scope.parent)
  } else if (scope.parent) {
    add("id like ?", `${scope.parent}.%`)
  } else if (scope.children_only) {
    add("parent_id is null")
  }
  return {
    add,
    statement: (
      order: string,
      orderBindings: (string | number)[],
      limit: number
    ): Statement => ({
      sql: `select ${COLUMNS} from area where ${conditions.join(" and ")}
            order by ${order} limit ?`,
      bindings: [...bindings, ...orderBindings, limit],
    }),
  }
}
