import { readAreaQuery } from "../lib/area-query"
import { fold } from "../lib/fold"
import type { MappingState } from "../lib/mapping"
import { stripNumber } from "../lib/numbers"
import type { OpopStage } from "../lib/register"
import type { ShopState } from "../lib/shop-states"
import {
  allOf,
  type Condition,
  likeLiteral,
  pesantrenWithin,
} from "../lib/territory-sql"
import { MAPPING_CASE, VISITED } from "./mapping-sql"

export type RegisterSearch = {
  territory: readonly string[]
  /** Only these of the territory. */
  ids?: readonly string[] | undefined
  /** Part of a name, an NSPP, or the name of a kecamatan. */
  q?: string | undefined
  district?: string | undefined
  regency?: string | undefined
  mapping?: MappingState | undefined
  stage?: OpopStage | undefined
  cohort?: number | undefined
  /** Of the shop. */
  state?: ShopState | undefined
  /** False: drafts of mentors and what was never checked. */
  verified?: boolean | undefined
  /** False: where nobody has been yet. */
  visited?: boolean | undefined
}

/** Which entries are asked for, over the tables of `MAPPING_FROM`. */
export function registerConditions(search: RegisterSearch): Condition {
  const { q, verified, visited, mapping } = search
  const given: [string, unknown][] = [
    ["p.id = any(string_to_array(?, ','))", search.ids?.join(",")],
    ["p.district_code = ?", search.district],
    ["p.regency_code = ?", search.regency],
    ["r.opop_stage = ?", search.stage],
    ["r.cohort_year = ?", search.cohort],
    ["s.state = ?", search.state],
    [`${MAPPING_CASE} = ?`, mapping],
  ]
  return allOf([
    // What repeats another entry is counted and listed with that one.
    { sql: "p.deleted_at is null and r.duplicate_of is null", bindings: [] },
    pesantrenWithin("p", search.territory),
    ...given
      .filter(([, value]) => value !== undefined)
      .map(([sql, value]) => ({ sql, bindings: [value] })),
    ...flag("r.verified_at is not null", verified),
    ...flag(VISITED, visited),
    ...(q ? [nameCondition(q)] : []),
  ])
}

const flag = (holds: string, wanted: boolean | undefined): Condition[] =>
  wanted === undefined
    ? []
    : [{ sql: wanted ? holds : `not (${holds})`, bindings: [] }]

/** The slug is the folded name, so typing without hyphens finds it too. */
function nameCondition(q: string): Condition {
  const like = `%${likeLiteral(q)}%`
  const words = fold(q).split(" ").filter(Boolean)
  const { key } = readAreaQuery(q)
  const parts: Condition[] = [
    { sql: "p.name ilike ?", bindings: [like] },
    { sql: "array_to_string(p.aliases, ' ') ilike ?", bindings: [like] },
    { sql: "r.nspp = ?", bindings: [stripNumber(q)] },
    ...(words.length > 0
      ? [
          {
            sql: `(${words.map(() => "p.slug like ?").join(" and ")})`,
            bindings: words.map((word) => `%${word}%`),
          },
        ]
      : []),
    ...(key
      ? [
          {
            sql: `p.district_code in (select id from area
              where level = 'district' and name_keys like ?)`,
            bindings: [`% ${key} %`],
          },
        ]
      : []),
  ]
  return {
    sql: `(${parts.map(({ sql }) => sql).join(" or ")})`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  }
}
