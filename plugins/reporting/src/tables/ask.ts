import { firstDay, type Period } from "../lib/month"
import type { StepName } from "./steps"

/** Whose rows somebody may see: area codes, everything below included. */
export interface Scope {
  territory: readonly string[]
  /** Invented pesantren count too. */
  isDemo: boolean
}

/** What somebody chose to look at. */
export interface Choice {
  period: Period
  /** An area within the territory. */
  area?: string | undefined
  cohort?: number | undefined
  stage?: string | undefined
  category?: { handle: string; level: "top" | "leaf" } | undefined
  /** A step of the funnel; tables that do not take one leave it. */
  step?: StepName | undefined
}

export interface Ask extends Scope, Choice {}

/** The column of a place that holds codes of this length: `32`, `32.02`, `32.02.27`. */
const COLUMNS = [
  { length: 2, column: "province_code" },
  { length: 5, column: "regency_code" },
  { length: 8, column: "district_code" },
] as const

const codesOf = (codes: readonly string[], length: number) =>
  codes.filter((code) => code.length === length)

/**
 * The condition that a place lies where the asker may look, and where they
 * chose to. An empty territory holds nothing. Its values are in `parametersOf`.
 */
export function withinAsk(place: string, ask: Ask): string {
  const allowed = COLUMNS.filter(
    ({ length }) => codesOf(ask.territory, length).length > 0
  ).map(
    ({ length, column }) => `${place}.${column} = any(:territory_${length})`
  )
  const chosen = COLUMNS.find(({ length }) => length === ask.area?.length)
  return [
    allowed.length > 0 ? `(${allowed.join(" or ")})` : "false",
    ...(ask.area === undefined
      ? []
      : [chosen ? `${place}.${chosen.column} = :area` : "false"]),
    ...(ask.isDemo ? [] : [`not ${place}.is_demo`]),
    ...(ask.cohort === undefined ? [] : [`${place}.cohort_year = :cohort`]),
    ...(ask.stage === undefined ? [] : [`${place}.opop_stage = :stage`]),
  ].join(" and ")
}

/** The values that the conditions of an asking name. */
export const parametersOf = (ask: Ask): Record<string, unknown> => ({
  ...Object.fromEntries(
    COLUMNS.map(({ length }) => [
      `territory_${length}`,
      codesOf(ask.territory, length),
    ])
  ),
  ...(ask.area === undefined ? {} : { area: ask.area }),
  ...(ask.cohort === undefined ? {} : { cohort: ask.cohort }),
  ...(ask.stage === undefined ? {} : { stage: ask.stage }),
  from: firstDay(ask.period.from),
  to: firstDay(ask.period.to),
  level: ask.category?.level ?? "all",
  category: ask.category?.handle ?? "",
})
