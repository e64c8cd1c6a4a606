import { tellingWords } from "../../lib/register-name"

export type PesantrenSearch = {
  q?: string
  /** Districts whose name is what was typed; their pesantren match `q` too. */
  q_districts?: string[]
  province?: string
  regency?: string
  district?: string
  /** Only shops in this state. */
  state?: string
  limit: number
  offset: number
}

type Statement = { sql: string; bindings: unknown[] }

const FROM = `
  from pesantren p
  join shop s on s.pesantren_id = p.id and s.deleted_at is null
  join pesantren_record r on r.pesantren_id = p.id and r.deleted_at is null`

const COLUMNS = `
  p.id, p.slug, p.name, p.image, p.opop_badge, p.is_demo,
  p.district_code, p.regency_code, p.province_code,
  s.state, s.story, s.story_en`

/** One page: those that sell first, then by name. */
export function pageStatement(search: PesantrenSearch): Statement {
  const { sql, bindings } = conditions(search)
  return {
    sql: `select ${COLUMNS} ${FROM} ${sql}
          order by (s.state = 'approved') desc, p.name, p.id limit ? offset ?`,
    bindings: [...bindings, search.limit, search.offset],
  }
}

export function countStatement(search: PesantrenSearch): Statement {
  const { sql, bindings } = conditions(search)
  return { sql: `select count(*)::int as count ${FROM} ${sql}`, bindings }
}

/** Of the districts of all Indonesia, those with the most pesantren. */
const MOST_DISTRICTS = 100

/**
 * Pesantren in each district, the district filter itself left out: all of the
 * regency that was chosen, else those with the most.
 */
export function districtFacetStatement(search: PesantrenSearch): Statement {
  const { sql, bindings } = facetOf("p.district_code", {
    ...search,
    district: undefined,
  })
  return search.regency === undefined
    ? { sql: `${sql} limit ?`, bindings: [...bindings, MOST_DISTRICTS] }
    : { sql, bindings }
}

/** Pesantren in each regency, its own filter and that on a part of it left out. */
export const regencyFacetStatement = (search: PesantrenSearch): Statement =>
  facetOf("p.regency_code", {
    ...search,
    regency: undefined,
    district: undefined,
  })

function facetOf(
  column: "p.district_code" | "p.regency_code",
  search: PesantrenSearch
): Statement {
  const { sql, bindings } = conditions(search)
  return {
    sql: `select ${column} as value, count(*)::int as count ${FROM} ${sql}
          group by 1 order by 2 desc, 1`,
    bindings,
  }
}

function conditions(search: PesantrenSearch): Statement {
  const parts = ["p.deleted_at is null", "r.duplicate_of is null"]
  const bindings: unknown[] = []
  const equal = {
    "p.province_code": search.province,
    "p.regency_code": search.regency,
    "p.district_code": search.district,
    "s.state": search.state,
  }
  for (const [column, value] of Object.entries(equal)) {
    if (value !== undefined) {
      parts.push(`${column} = ?`)
      bindings.push(value)
    }
  }
  if (search.q !== undefined) {
    const name = nameCondition(search.q, search.q_districts ?? [])
    parts.push(name.sql)
    bindings.push(...name.bindings)
  }
  return { sql: `where ${parts.join(" and ")}`, bindings }
}

/**
 * The folded name is the slug with other hyphens, so the slug is searched too;
 * there `ponpes` and the like count for nothing, whether typed or not.
 */
function nameCondition(q: string, districts: string[]): Statement {
  const literal = q.replace(/[\\%_]/g, "\\$&")
  const words = tellingWords(q)
  const slug = words.map(() => "p.slug like ?").join(" and ")
  return {
    sql: `(p.name ilike ? or array_to_string(p.aliases, ' ') ilike ?
           ${slug && `or (${slug})`}
           or p.district_code = any(string_to_array(?, ',')))`,
    bindings: [
      `%${literal}%`,
      `%${literal}%`,
      ...words.map((word) => `%${word}%`),
      districts.join(","),
    ],
  }
}
