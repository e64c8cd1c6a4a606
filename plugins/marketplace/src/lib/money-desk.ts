import { isWithin, type OfficerRole } from "@pasar-santri/opop/lib/roles"

/**
 * Who does what with buyers' money (DOMAIN.md 1: finance makes, head releases).
 * Each of them only for the office that keeps the fund holder's accounts; the
 * readers also see the money of purchases of their territory.
 */
export const MONEY_READERS: readonly OfficerRole[] = [
  "head",
  "finance",
  "auditor",
]
export const MONEY_MAKERS: readonly OfficerRole[] = ["finance"]
export const MONEY_RELEASERS: readonly OfficerRole[] = ["head"]
/** Who may look at a picture that a buyer sent, or that proves a refund. */
export const PROOF_READERS: readonly OfficerRole[] = ["head", "finance"]

/** Whether the office of a territory keeps the accounts; without an area nobody does. */
export const keepsFund = (
  territory: readonly string[],
  fundArea: string | null
): boolean => fundArea !== null && isWithin(territory, fundArea)

/** What waits for an officer, by the states of a transfer; the first first. */
export const TRANSFER_QUEUES = {
  claimed: ["claimed", "escalated"],
  short: ["short"],
  over: ["over"],
  second: ["matched"],
  late: ["late_money"],
  awaiting: ["awaiting"],
} as const satisfies Record<string, readonly string[]>

export type TransferQueue = keyof typeof TRANSFER_QUEUES
export const TRANSFER_QUEUE_NAMES = Object.keys(
  TRANSFER_QUEUES
) as TransferQueue[]

/** States of a transfer that are in a queue. */
export const WAITING_STATES: readonly string[] =
  Object.values(TRANSFER_QUEUES).flat()

/** The queue of a state; null where nothing waits. */
export const queueOf = (state: string): TransferQueue | null =>
  TRANSFER_QUEUE_NAMES.find((name) =>
    (TRANSFER_QUEUES[name] as readonly string[]).includes(state)
  ) ?? null

const TRANSFER_ACTS = [
  "confirm",
  "refuse_match",
  "accept_over",
  "await_top_up",
  "give_up",
] as const
export type TransferAct = (typeof TRANSFER_ACTS)[number]

const STATES: Readonly<Record<TransferAct, readonly string[]>> = {
  confirm: ["matched"],
  refuse_match: ["matched"],
  accept_over: ["over"],
  await_top_up: ["short"],
  give_up: ["claimed", "escalated", "short", "over"],
}

const RELEASING: readonly TransferAct[] = ["confirm", "refuse_match"]

/** Of which roles an act is. */
const rolesOfAct = (act: TransferAct): readonly OfficerRole[] =>
  RELEASING.includes(act) ? MONEY_RELEASERS : MONEY_MAKERS

/** What officers of some roles can do with a transfer in a state. */
export const transferActs = (
  state: string,
  roles: readonly OfficerRole[]
): TransferAct[] =>
  TRANSFER_ACTS.filter(
    (act) =>
      STATES[act].includes(state) &&
      rolesOfAct(act).some((role) => roles.includes(role))
  )

export type RefundAct = "take" | "release" | "pay_back" | "confirm" | "refuse"

/** A refund as far as it decides who may do what. */
export interface RefundStanding {
  state: string
  taken_by: string | null
  paid_by: string | null
}

/** What an officer can do with a refund; a second look is never one's own. */
export function refundActs(
  { state, taken_by, paid_by }: RefundStanding,
  { id, roles }: { id: string; roles: readonly OfficerRole[] }
): RefundAct[] {
  const makes = roles.some((role) => MONEY_MAKERS.includes(role))
  const releases = roles.some((role) => MONEY_RELEASERS.includes(role))
  if (state === "claimed_paid")
    return releases && paid_by !== id ? ["confirm", "refuse"] : []
  if (state !== "open") return []
  if (taken_by === null) return makes ? ["take"] : []
  if (taken_by === id && makes) return ["release", "pay_back"]
  return releases ? ["release"] : []
}
