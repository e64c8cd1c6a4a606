import { addDays, dayOf } from "../../lib/day"
import { TERMS_DOCUMENTS, type TermsDocument } from "../../lib/terms"
import type { TermsVersion } from "./office-types"
import type { RuleStanding } from "./rules"

export type RatedTerms = TermsVersion & { standing: RuleStanding }

/** All versions with how each stands now: by document, newest first. */
export function rateTerms(
  versions: readonly TermsVersion[],
  now: Date
): RatedTerms[] {
  return TERMS_DOCUMENTS.flatMap((document) => {
    const sorted = versions
      .filter((row) => row.document === document)
      .toSorted(
        (one, other) =>
          Date.parse(other.valid_from) - Date.parse(one.valid_from) ||
          other.version.localeCompare(one.version)
      )
    const inForce = sorted.find((row) => hasBegun(row, now))
    return sorted.map((row): RatedTerms => {
      if (!hasBegun(row, now)) return { ...row, standing: "coming" }
      return { ...row, standing: row === inForce ? "in_force" : "replaced" }
    })
  })
}

const hasBegun = ({ valid_from }: TermsVersion, now: Date): boolean =>
  Date.parse(valid_from) <= now.getTime()

/** A version as the form holds it. */
export type TermsDraft = {
  document: TermsDocument
  /** First day, which also names the version. */
  day: string
  title: string
  title_en: string
  body: string
  body_en: string
}

/**
 * What the form starts from: the latest wording of a document, to be changed
 * and published for a day to come.
 */
export function draftTerms(
  document: TermsDocument,
  versions: readonly TermsVersion[],
  now: Date
): TermsDraft {
  const [latest] = rateTerms(versions, now).filter(
    (row) => row.document === document
  )
  return {
    document,
    day: addDays(dayOf(now), 1),
    title: latest?.title ?? "",
    title_en: latest?.title_en ?? "",
    body: latest?.body ?? "",
    body_en: latest?.body_en ?? "",
  }
}

/** The body that publishes it, or null while something is missing. */
export function toTermsBody(draft: TermsDraft, today: string): object | null {
  const { document, day } = draft
  const texts = {
    title: draft.title.trim(),
    title_en: draft.title_en.trim(),
    body: draft.body.trim(),
    body_en: draft.body_en.trim(),
  }
  // What is published for today holds at once and cannot be looked over again.
  if (day <= today || Object.values(texts).includes("")) return null
  return {
    ...{ document, version: day, ...texts },
    valid_from: `${day}T00:00:00+07:00`,
  }
}
