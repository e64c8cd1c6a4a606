import type { Filters } from "../../lib/search-module"

/** Area codes of where someone is, from `provider_options`. */
export type Near = { district?: string; regency?: string; province?: string }

/**
 * Filters that part all documents by how near they are: the district, the rest
 * of the regency, the rest of the province, and everything else. Each document
 * is in exactly one.
 */
export function nearTiers(near: Near): Filters[] {
  const levels = (["district", "regency", "province"] as const).flatMap(
    (level): Filters[] => {
      const code = near[level]
      return code === undefined ? [] : [{ [`${level}_code`]: code }]
    }
  )
  return [...levels, {}].map((level, n) => ({
    $and: [level, ...levels.slice(0, n).map((nearer) => ({ $not: nearer }))],
  }))
}
