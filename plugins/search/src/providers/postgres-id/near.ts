import { columnOf, type Parameters } from "./filters"
import type { IndexPlan } from "./schema"

/** Areas around somebody, smallest first. */
const LEVELS = ["district", "regency", "province"] as const

/** Codes of the areas that somebody is in; levels may be left out. */
export type Near = Partial<Record<(typeof LEVELS)[number], string>>

/**
 * How near a row is, as SQL: 0 in the smallest area, and one more for each that
 * holds it. A level is read from the column `<level>_code`. Undefined where no
 * area is given.
 */
export function nearSql(
  near: Near | undefined,
  plan: Pick<IndexPlan, "columns">,
  parameters: Parameters
): string | undefined {
  const tiers = LEVELS.flatMap((level) => {
    const code = near?.[level]
    return code === undefined
      ? []
      : [`"${columnOf(plan, `${level}_code`).name}" = ${parameters.add(code)}`]
  })
  const cases = tiers.map((test, tier) => `when ${test} then ${tier}`)
  return cases.length
    ? `case ${cases.join(" ")} else ${cases.length} end`
    : undefined
}
