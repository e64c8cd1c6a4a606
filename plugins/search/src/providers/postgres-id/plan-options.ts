import type { IndexDefinition } from "../../lib/search-module"
import { WORD_KINDS, type WordKind } from "./lexicon/words-table"
import { refuse } from "./refuse"
import type { Column } from "./schema"

/** What `settings.provider_options["postgres-id"]` of an index may say. */
export type PlanOptions = {
  /** What a row must hold to be shown: column -> value. */
  shown: Record<string, string>
  /** Fields whose words are names or places, not what goods are called. */
  wordKinds: Record<string, WordKind>
  /** Number of which the best rows have most; without one there are no tiers. */
  best?: string
}

/** Reads the options of an index; throws on what cannot be meant. */
export function planOptions(
  definition: IndexDefinition,
  columns: Map<string, Column>
): PlanOptions {
  const options = definition.settings.provider_options?.["postgres-id"] ?? {}
  const shown: Record<string, string> = {}
  for (const [name, value] of Object.entries(options["always"] ?? {})) {
    const column = columns.get(name)
    if (column?.sqlType !== "text" || column.isArray) {
      return refuse(`"always" needs a text column, "${name}" is none`)
    }
    if (typeof value !== "string" || !/^[a-z0-9_]+$/.test(value)) {
      return refuse(`"always" needs a plain word for "${name}"`)
    }
    shown[name] = value
  }
  const wordKinds: Record<string, WordKind> = {}
  for (const [name, value] of Object.entries(options["words"] ?? {})) {
    const kind = WORD_KINDS.find((known) => known === value)
    if (!kind || !columns.get(name)?.weight) {
      return refuse(`"words" cannot make "${name}" a field of ${String(value)}`)
    }
    wordKinds[name] = kind
  }
  const best: unknown = options["best"]
  if (best === undefined) {
    return { shown, wordKinds }
  }
  const column = typeof best === "string" ? columns.get(best) : undefined
  if (!column?.isSortable || column.isArray || !isNumber(column)) {
    return refuse(
      `"best" needs a sortable number, ${JSON.stringify(best)} is none`
    )
  }
  return { shown, wordKinds, best: column.name }
}

const isNumber = ({ sqlType }: Column) =>
  sqlType === "bigint" || sqlType === "double precision"

/** The rows that are shown, as SQL; "true" where all are. */
export const alwaysSql = ({ shown }: PlanOptions): string =>
  Object.entries(shown)
    .map(([name, value]) => `"${name}" = '${value}'`)
    .join(" and ") || "true"
