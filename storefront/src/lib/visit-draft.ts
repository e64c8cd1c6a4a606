export const VISIT_PURPOSES = [
  "survey",
  "mentoring",
  "check",
  "handover",
  "other",
] as const
export type VisitPurpose = (typeof VISIT_PURPOSES)[number]

/** How near a pesantren is to selling, as an officer saw it. */
export const READINESS = ["none", "idea", "pilot", "selling"] as const
export type Readiness = (typeof READINESS)[number]

/** What is written down about a visit. */
export interface VisitFields {
  pesantren_id: string
  /** Day in Jakarta, as `2026-11-24`. */
  visited_on: string
  purpose: VisitPurpose
  findings: string
  /** Null: not looked at. */
  readiness: Readiness | null
  potential: string | null
  /** Day of the next visit; null: none agreed. */
  next_visit_on: string | null
}

/** What the register says, or a visit saw, of a pesantren as a maker. */
export interface Sighting {
  readiness: Readiness
  potential: string | null
}

/** A visit that is kept on the phone until the office has it. */
export interface VisitDraft extends VisitFields {
  /** Tells the office that it is the same visit, however often it is sent. */
  client_id: string
  /** Who wrote it: phones are shared. */
  officer_id: string
  pesantren_name: string
  /** ISO time at which it was written down. */
  written_at: string
  /** What the register said then; null when the phone did not know. */
  seen: Sighting | null
  /** Whose word counts, where somebody else wrote in the register since. */
  resolution: "mine" | "theirs" | null
  /** What the office said; null while it has not heard of it. */
  refusal: VisitRefusal | null
}

/** Why the office did not take a visit. */
export type VisitRefusal =
  /** Somebody wrote something else in the register since. */
  | { kind: "conflict"; current: Sighting }
  | { kind: "refused"; code: VisitRefusalCode }

export const VISIT_REFUSALS = [
  "row_not_found",
  "visit_reused",
  "date_in_future",
] as const
export type VisitRefusalCode = (typeof VISIT_REFUSALS)[number]

type FieldFault = "pesantren_missing" | "day_invalid" | "findings_missing"

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Texts shorter than this say nothing. */
export const FINDINGS_MIN = 10
export const FINDINGS_MAX = 4000

const oneOf = <Choice extends string>(
  choices: readonly Choice[],
  text: string
): Choice | null => choices.find((choice) => choice === text) ?? null

export type ReadVisit =
  | { fields: VisitFields; faults: null }
  | { fields: null; faults: Readonly<Partial<Record<string, FieldFault>>> }

/**
 * A visit out of a form, here and on the server: the phone must not keep what
 * the office will refuse. `today` as `2026-11-24`.
 */
export function readVisit(
  typed: Readonly<Record<string, string | undefined>>,
  today: string
): ReadVisit {
  const text = (name: string) => (typed[name] ?? "").trim()
  const day = text("visited_on")
  const next = text("next_visit_on")
  const findings = text("findings")
  const faults: Partial<Record<string, FieldFault>> = {
    ...(/^[a-z]+_\w{1,60}$/.test(text("pesantren_id"))
      ? {}
      : { pesantren_id: "pesantren_missing" as const }),
    ...(isDay(day) && day <= today
      ? {}
      : { visited_on: "day_invalid" as const }),
    ...(next === "" || (isDay(next) && (!isDay(day) || next > day))
      ? {}
      : { next_visit_on: "day_invalid" as const }),
    ...(findings.length >= FINDINGS_MIN && findings.length <= FINDINGS_MAX
      ? {}
      : { findings: "findings_missing" as const }),
  }
  if (Object.keys(faults).length > 0) return { fields: null, faults }
  return {
    faults: null,
    fields: {
      pesantren_id: text("pesantren_id"),
      visited_on: day,
      purpose: oneOf(VISIT_PURPOSES, text("purpose")) ?? "other",
      findings,
      readiness: oneOf(READINESS, text("readiness")),
      potential: text("potential") || null,
      next_visit_on: next || null,
    },
  }
}

/**
 * When a visit was: of today's the time at which it was written down, of others
 * noon. The same for a draft at any time, so that sending it again is no new one.
 */
export const visitTime = ({
  visited_on,
  written_at,
}: Pick<VisitDraft, "visited_on" | "written_at">): string =>
  dayInJakarta(new Date(written_at)) === visited_on
    ? written_at
    : `${visited_on}T05:00:00.000Z`

/** The day in Jakarta, as `2026-11-24`. */
export const dayInJakarta = (time: Date): string =>
  new Date(time.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

/** What the phone knows of the register; undefined is not known. */
export interface KnownSighting {
  readiness: Readiness
  potential?: string | null | undefined
}

/**
 * What to say that the register said: nothing when the visit writes over what
 * the phone does not know. Only what a visit writes can be in conflict.
 */
export function seenOf(
  known: KnownSighting | undefined,
  visit: Pick<VisitFields, "potential">
): Sighting | null {
  if (!known) return null
  const { readiness, potential } = known
  if (potential === undefined)
    return visit.potential === null ? { readiness, potential: null } : null
  return { readiness, potential }
}

/** The body of a visit for the office, but for the pesantren. */
export const toVisitBody = (draft: Omit<VisitDraft, "pesantren_name">) => ({
  client_id: draft.client_id,
  visited_at: visitTime(draft),
  purpose: draft.purpose,
  findings: draft.findings,
  readiness: draft.readiness,
  potential: draft.potential,
  next_visit_on: draft.next_visit_on,
  ...(draft.seen ? { seen: draft.seen } : {}),
  ...(draft.resolution ? { resolution: draft.resolution } : {}),
})

/** A kept visit as its form has it. */
export const typedOf = (draft: VisitDraft): Record<string, string> => ({
  pesantren_id: draft.pesantren_id,
  visited_on: draft.visited_on,
  purpose: draft.purpose,
  findings: draft.findings,
  readiness: draft.readiness ?? "",
  potential: draft.potential ?? "",
  next_visit_on: draft.next_visit_on ?? "",
})
