import type { OfficerRole } from "./roles"

export const APPLICATION_STATES = [
  "draft",
  "submitted",
  "under_review",
  "revision_requested",
  "approved",
  "rejected",
  "withdrawn",
] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

export const APPLICATION_ACTIONS = [
  "submit",
  "withdraw",
  "start_review",
  "request_revision",
  "verify",
  "approve",
  "reject",
  "reopen",
] as const
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number]

/** Who acts on a case: the applicant, the office, or the platform. */
export type ApplicationActor = "seller" | "officer" | "admin"

export type ApplicationTransition = {
  action: ApplicationAction
  from: ApplicationState
  to: ApplicationState
  who: readonly ApplicationActor[]
  /** Of officers, those with one of these roles in the territory. */
  roles: readonly OfficerRole[]
  /** The other side is owed a reason. */
  reason: boolean
}

type Rule = Pick<ApplicationTransition, "who" | "roles" | "reason">

const applicant: Rule = { who: ["seller"], roles: [], reason: false }
const checker: Rule = {
  who: ["officer", "admin"],
  roles: ["verifier", "head"],
  reason: false,
}
/** Decides; never who checked, unless the territory allows it (four eyes). */
const decider: Rule = {
  who: ["officer", "admin"],
  roles: ["head"],
  reason: false,
}
const withReason = (rule: Rule): Rule => ({ ...rule, reason: true })

const change = (
  action: ApplicationAction,
  from: ApplicationState,
  to: ApplicationState,
  rule: Rule
): ApplicationTransition => ({ action, from, to, ...rule })

/**
 * All that can happen to a case; what is not listed is refused. The reasons of
 * a revision are with its items. `verify` is a mark: the papers were checked.
 */
export const APPLICATION_TRANSITIONS: readonly ApplicationTransition[] = [
  change("submit", "draft", "submitted", applicant),
  change("submit", "revision_requested", "submitted", applicant),
  change("start_review", "submitted", "under_review", checker),
  change("request_revision", "under_review", "revision_requested", checker),
  change("verify", "under_review", "under_review", checker),
  change("approve", "under_review", "approved", decider),
  change("reject", "under_review", "rejected", withReason(decider)),
  change("reopen", "rejected", "under_review", withReason(decider)),
  change("withdraw", "draft", "withdrawn", applicant),
  change("withdraw", "submitted", "withdrawn", applicant),
  change("withdraw", "under_review", "withdrawn", applicant),
  change("withdraw", "revision_requested", "withdrawn", applicant),
]

/** States that wait for somebody; a pesantren has one such case at most. */
export const OPEN_STATES = [
  "submitted",
  "under_review",
  "revision_requested",
] as const satisfies readonly ApplicationState[]

/** Whether the applicant may change what the case says and its papers. */
export const isEditable = (state: ApplicationState): boolean =>
  state === "draft" || state === "revision_requested"

/** What an action does from a state; undefined when it is not possible there. */
export const findApplicationTransition = (
  action: ApplicationAction,
  from: ApplicationState
): ApplicationTransition | undefined =>
  APPLICATION_TRANSITIONS.find(
    (item) => item.action === action && item.from === from
  )

/** The roles of officers that may take an action; what the routes ask for. */
export const rolesFor = (action: ApplicationAction): readonly OfficerRole[] =>
  APPLICATION_TRANSITIONS.find((item) => item.action === action)?.roles ?? []
