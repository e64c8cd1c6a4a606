import type { CaseView } from "./office-types"

/** What keeps a case from being decided by who looks at it. */
export type DecisionHint = "applicant" | "start" | "verify" | "second_person"

/**
 * What a case waits for, where it is not the decision; null when it can be
 * decided or is. Administrators may take every step, but of four eyes only two
 * are theirs.
 */
export function decisionHint({
  state,
  verified,
  can,
}: Pick<CaseView, "state" | "verified" | "can">): DecisionHint | null {
  if (state === "revision_requested") return "applicant"
  if (state === "submitted") return "start"
  if (state !== "under_review" || can.includes("approve")) return null
  return verified ? "second_person" : "verify"
}
