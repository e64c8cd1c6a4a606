import {
  type ApplicationAction,
  type ApplicationActor,
  type ApplicationState,
  type ApplicationTransition,
  findApplicationTransition,
} from "./application-states"

/** What the rules look at in a case. */
export type JudgedCase = {
  state: ApplicationState
  seller_id: string
  /** Who checked the papers since the last revision. */
  verified_by: string | null
  /** Who rejected the case that this one appeals against. */
  appealed_decider: string | null
}

export type JudgedAction = {
  action: ApplicationAction
  by: { type: ApplicationActor; id: string | null }
  reason: string | null
  /** Whether the territory asks that the decider is not who checked. */
  fourEyes: boolean
}

/** Why an action is refused: a code of faults/application.ts. */
export type ApplicationRefusal =
  | "application_action_not_allowed"
  | "application_reason_required"
  | "application_not_verified"
  | "application_verified_already"
  | "application_second_person"
  | "application_appeal_second_person"

export type Judgement =
  | { transition: ApplicationTransition; refusal: null }
  | { transition: null; refusal: ApplicationRefusal }

const refuse = (refusal: ApplicationRefusal): Judgement => ({
  transition: null,
  refusal,
})

/** Whether somebody may take an action on a case, and what becomes of it. */
export function judgeAction(
  found: JudgedCase,
  { action, by, reason, fourEyes }: JudgedAction
): Judgement {
  const transition = findApplicationTransition(action, found.state)
  const mayAct =
    by.id !== null && (by.type !== "seller" || by.id === found.seller_id)
  if (!mayAct || !transition?.who.includes(by.type))
    return refuse("application_action_not_allowed")
  if (transition.reason && !reason?.trim())
    return refuse("application_reason_required")
  if (action === "verify" && found.verified_by !== null)
    return refuse("application_verified_already")
  if (action === "approve" && found.verified_by === null)
    return refuse("application_not_verified")
  const decides = action === "approve" || action === "reject"
  if (decides && fourEyes) {
    if (by.id === found.verified_by) return refuse("application_second_person")
    if (by.id === found.appealed_decider)
      return refuse("application_appeal_second_person")
  }
  return { transition, refusal: null }
}

/**
 * What becomes of the mark of the check: it is made by `verify` and lost when
 * the case goes back to the applicant or is opened again.
 */
export function verifierAfter(
  { action }: Pick<ApplicationTransition, "action">,
  by: string | null,
  before: string | null
): string | null {
  if (action === "verify") return by
  return action === "approve" || action === "reject" ? before : null
}
