import type { MemberRole, OfficerRole } from "@pasar-santri/opop/lib/roles"
import { isOwnWay } from "./couriers"
import type { DeadlineKind } from "./deadline"

/**
 * The states of a shop order, in the order in which it goes through them.
 * `waiting_payment`: nobody packs yet; `to_process`: paid, or to be paid at the
 * door; `processing`: the shop is at it, so the buyer can no longer cancel;
 * `delivered`: received, complaints are still possible; `completed`, `cancelled`
 * and `returned` are ends.
 */
export const ORDER_STATES = [
  "waiting_payment",
  "to_process",
  "processing",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
  "return_requested",
  "returning",
  "returned",
] as const
export type OrderState = (typeof ORDER_STATES)[number]

export const ORDER_ACTIONS = [
  "pay",
  "end_with_order",
  "revive",
  "process",
  "ship",
  "retrack",
  "receive",
  "hand_over",
  "complete",
  "cancel",
  "request_return",
  "agree_return",
  "refuse_return",
  "send_back",
  "take_back",
] as const
export type OrderAction = (typeof ORDER_ACTIONS)[number]

/** Who moves an order. The system acts on money, on time, and on Medusa. */
export const ORDER_ACTORS = ["buyer", "seller", "officer", "system"] as const
export type OrderActorType = (typeof ORDER_ACTORS)[number]

/** Of a shop's people, those who pack and send (DOMAIN 1). */
export const SENDERS: readonly MemberRole[] = ["owner", "shipper"]
/** Of the office, those who step in. */
export const STEPPERS: readonly OfficerRole[] = ["verifier", "head"]
/** Of the office, those who see orders; the province sees sums only. */
export const ORDER_READERS: readonly OfficerRole[] = [
  "mentor",
  "verifier",
  "head",
  "finance",
  "auditor",
]

/** What a move changes in Medusa, always by Medusa's own workflows. */
export type MedusaChange =
  /** The label of its shipment gets another number. */
  | "relabel"
  /** Fulfilment and shipment of its lines: stock leaves, the label has the number. */
  | "fulfil_and_ship"
  /** The fulfilment is marked as delivered. */
  | "deliver"
  /** Its reservations go, a credit line takes its share off the total, money goes back. */
  | "cancel_share"
  /** Nothing at once; the order itself is completed when all its parts are at an end. */
  | "none"

export interface OrderTransition {
  action: OrderAction
  from: OrderState
  to: OrderState
  who: readonly OrderActorType[]
  /** Who of them owes the other side a reason. */
  reason: readonly OrderActorType[]
  /** What has to happen next, and by when: a deadline that begins with the move. */
  deadline: DeadlineKind | null
  medusa: MedusaChange
  /** Only what the buyer fetches, what a courier carries, or any parcel. */
  parcels: "fetched" | "carried" | "any"
  /** Has a workflow. Returns are moved by the complaint that they belong to. */
  isOffered: boolean
}

type Rule = Pick<OrderTransition, "who"> & Partial<OrderTransition>

const move = (
  action: OrderAction,
  from: OrderState,
  to: OrderState,
  rule: Rule
): OrderTransition => ({
  ...{ action, from, to, deadline: null, medusa: "none", isOffered: true },
  ...{ reason: [], parcels: "any" },
  ...rule,
})

const system: Rule = { who: ["system"] }
const cancelled = { medusa: "cancel_share" } as const
const shipping: Rule = {
  who: ["seller"],
  ...{ deadline: "receive", medusa: "fulfil_and_ship" },
}
const back = { isOffered: false } as const

/** All that can happen to a shop order; what is not listed is refused. */
export const ORDER_TRANSITIONS: readonly OrderTransition[] = [
  move("pay", "waiting_payment", "to_process", {
    ...system,
    deadline: "process",
  }),
  // Not paid in time, or the whole purchase was taken back: Medusa's order is
  // cancelled with all that is in it, and its parts follow.
  move("end_with_order", "waiting_payment", "cancelled", {
    who: ["buyer", "system"],
  }),
  move("end_with_order", "to_process", "cancelled", system),
  move("end_with_order", "processing", "cancelled", system),
  // Its money came late, and Medusa's order stands again: only what was never
  // paid comes back, and waits for the payment as before.
  move("revive", "cancelled", "waiting_payment", system),
  move("process", "to_process", "processing", {
    who: ["seller"],
    deadline: "ship",
  }),
  move("ship", "to_process", "shipped", shipping),
  // By the platform, when the courier that was booked has fetched it.
  move("ship", "processing", "shipped", {
    ...shipping,
    who: ["seller", "system"],
  }),
  // The number was wrong. Nothing else changes: not the state, not its deadline.
  move("retrack", "shipped", "shipped", {
    who: ["seller", "officer"],
    reason: ["officer"],
    ...{ medusa: "relabel", parcels: "carried" },
  }),
  move("cancel", "to_process", "cancelled", {
    who: ["buyer", "seller", "officer", "system"],
    reason: ["seller", "officer", "system"],
    ...cancelled,
  }),
  move("cancel", "processing", "cancelled", {
    who: ["seller", "officer", "system"],
    reason: ["seller", "officer", "system"],
    ...cancelled,
  }),
  // Ready and never fetched: the goods are still at their pesantren.
  move("cancel", "shipped", "cancelled", {
    who: ["officer", "system"],
    reason: ["officer", "system"],
    parcels: "fetched",
    ...cancelled,
  }),
  move("receive", "shipped", "delivered", {
    who: ["buyer", "officer", "system"],
    reason: ["officer"],
    ...{ deadline: "complete", medusa: "deliver" },
  }),
  // With the buyer's code, where no courier comes between: see hand-over-code.
  move("hand_over", "shipped", "delivered", {
    who: ["seller"],
    ...{ deadline: "complete", medusa: "deliver" },
  }),
  move("complete", "delivered", "completed", system),
  move("request_return", "delivered", "return_requested", {
    who: ["buyer"],
    reason: ["buyer"],
    ...back,
  }),
  move("refuse_return", "return_requested", "delivered", {
    who: ["officer"],
    reason: ["officer"],
    ...{ deadline: "complete", ...back },
  }),
  move("agree_return", "return_requested", "returning", {
    who: ["seller", "officer"],
    reason: ["officer"],
    ...back,
  }),
  // Refused at the door, brought back by the courier, or lost.
  move("send_back", "shipped", "returning", {
    who: ["officer"],
    reason: ["officer"],
  }),
  // Only while its cash has not come: the desk of the cash offers it.
  move("send_back", "delivered", "returning", {
    who: ["officer"],
    reason: ["officer"],
    ...back,
  }),
  move("take_back", "returning", "returned", {
    who: ["officer"],
    reason: ["officer"],
  }),
]

/** Nothing more happens to these; but see `revive`. */
export const ENDED_STATES = [
  "completed",
  "cancelled",
  "returned",
] as const satisfies readonly OrderState[]

export const isEnded = (state: OrderState): boolean =>
  (ENDED_STATES as readonly OrderState[]).includes(state)

/** What the platform does by itself when a deadline has passed: see on-deadline. */
export const ON_DEADLINE: Readonly<
  Partial<Record<OrderState, "cancel" | "receive" | "complete">>
> = {
  to_process: "cancel",
  processing: "cancel",
  shipped: "receive",
  delivered: "complete",
}

export const findTransition = (
  action: OrderAction,
  from: OrderState
): OrderTransition | undefined =>
  ORDER_TRANSITIONS.find((item) => item.action === action && item.from === from)

/** Whether an order in a state may have got there by an action: a repetition. */
export const isDone = (action: OrderAction, state: OrderState): boolean =>
  ORDER_TRANSITIONS.some((item) => item.action === action && item.to === state)

/** Whether a move is for parcels that go by a service. */
export const isForService = (
  { parcels }: Pick<OrderTransition, "parcels">,
  service: string
): boolean =>
  parcels === "any" ||
  (parcels === "fetched" ? service === "pickup" : !isOwnWay(service))

/**
 * What somebody can do with an order in a state, for the pages. A parcel is
 * handed over by its shop only when no courier carries it, and does not come
 * back when it never left.
 */
export const actionsOf = (
  who: OrderActorType,
  state: OrderState,
  service: string
): OrderAction[] =>
  ORDER_TRANSITIONS.filter(
    (item) =>
      item.isOffered &&
      item.from === state &&
      item.who.includes(who) &&
      isForService(item, service) &&
      (item.action !== "hand_over" || isOwnWay(service)) &&
      (item.action !== "send_back" || service !== "pickup")
  ).map(({ action }) => action)
