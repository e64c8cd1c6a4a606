import type { Actor } from "./actor"
import { verifierAfter } from "./application-rules"
import type {
  ApplicationState,
  ApplicationTransition,
} from "./application-states"

/** The columns of a case that an action changes, and puts back when undone. */
export type MovedColumns = {
  state: ApplicationState
  first_submitted_at: Date | null
  submitted_at: Date | null
  assigned_to: string | null
  verified_by: string | null
  verified_by_name: string | null
  verified_at: Date | null
  decided_by: string | null
  decided_by_name: string | null
  decided_at: Date | null
  reason: string | null
}

export type ApplicationMove = {
  transition: Pick<ApplicationTransition, "action" | "to">
  by: Pick<Actor, "type" | "id" | "name">
  reason: string | null
  now: Date
}

/** What stands in those columns now, for the undo. */
export const movedColumnsOf = (found: MovedColumns): MovedColumns => ({
  state: found.state,
  first_submitted_at: found.first_submitted_at,
  submitted_at: found.submitted_at,
  assigned_to: found.assigned_to,
  verified_by: found.verified_by,
  verified_by_name: found.verified_by_name,
  verified_at: found.verified_at,
  decided_by: found.decided_by,
  decided_by_name: found.decided_by_name,
  decided_at: found.decided_at,
  reason: found.reason,
})

/** What those columns say after an action. */
export function moved(
  found: MovedColumns,
  { transition, by, reason, now }: ApplicationMove
): MovedColumns {
  const { action, to } = transition
  const before = movedColumnsOf(found)
  const verified_by = verifierAfter(transition, by.id, found.verified_by)
  const isKept = verified_by === found.verified_by
  const after: MovedColumns = {
    ...before,
    state: to,
    reason: reason ?? (action === "submit" ? null : before.reason),
    ...(isKept
      ? {}
      : {
          verified_by,
          verified_by_name: verified_by === null ? null : by.name,
          verified_at: verified_by === null ? null : now,
        }),
  }
  if (action === "submit")
    return {
      ...after,
      submitted_at: now,
      first_submitted_at: before.first_submitted_at ?? now,
    }
  // Who begins to look at a case that nobody takes care of, takes it.
  if (action === "start_review" && by.type === "officer")
    return { ...after, assigned_to: before.assigned_to ?? by.id }
  if (action === "approve" || action === "reject" || action === "reopen") {
    const isDecided = action !== "reopen"
    return {
      ...after,
      reason,
      decided_by: isDecided ? by.id : null,
      decided_by_name: isDecided ? by.name : null,
      decided_at: isDecided ? now : null,
    }
  }
  return after
}
