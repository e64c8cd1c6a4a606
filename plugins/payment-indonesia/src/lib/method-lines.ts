import { inForce } from "./in-force"
import { kindOf, nameOf, type MethodKind } from "./method-names"
import type { MethodSetting } from "./method-rules"
import { comingOf } from "./rule-kinds"

/** A version of a switch as the administrator reads it. Money is whole rupiah. */
export type ShownSetting = MethodSetting & { id: string; valid_from: string }

export const METHOD_STATES = ["on", "off", "unready", "missing"] as const
/**
 * `unready`: nobody could pay, for no account or code is set; `missing`: the
 * backend does not run it, for its keys are not in the configuration.
 */
export type MethodState = (typeof METHOD_STATES)[number]

/** One way of paying in one region: what holds, and what will. */
export interface MethodLine {
  provider_id: string
  kind: MethodKind | null
  name: { id: string; en: string }
  state: MethodState
  /** Null where nothing has begun: then it is offered for any total. */
  now: ShownSetting | null
  /** The soonest first. */
  coming: ShownSetting[]
}

interface RegionFacts {
  /** Of this region only. */
  settings: readonly ShownSetting[]
  /** Those that stand in the region. */
  linked: readonly string[]
  /** Those that the backend runs. */
  running: readonly string[]
  unready: readonly string[]
}

const stateOf = (
  id: string,
  now: ShownSetting | null,
  { linked, running, unready }: RegionFacts
): MethodState => {
  if (!running.includes(id)) return "missing"
  if (!linked.includes(id) || now?.is_on === false) return "off"
  return unready.includes(id) ? "unready" : "on"
}

/** The ways of paying of a region and those it could have, in the checkout's order. */
export function methodLines(facts: RegionFacts, at: Date): MethodLine[] {
  const { settings, linked, running } = facts
  const own = running.filter((id) => kindOf(id))
  const ids = settings.map((row) => row.provider_id)
  const rankOf = ({ now }: MethodLine) => now?.rank ?? Number.MAX_SAFE_INTEGER
  return [...new Set([...linked, ...own, ...ids])]
    .map((provider_id) => {
      const rows = settings.filter((row) => row.provider_id === provider_id)
      const now = inForce(rows, at) ?? null
      return {
        provider_id,
        kind: kindOf(provider_id),
        name: nameOf(provider_id),
        state: stateOf(provider_id, now, facts),
        now,
        coming: comingOf(rows, at),
      }
    })
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) || (a.provider_id < b.provider_id ? -1 : 1)
    )
}
