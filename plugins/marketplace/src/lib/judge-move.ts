import {
  findTransition,
  isDone,
  isForService,
  type OrderAction,
  type OrderActorType,
  type OrderState,
  type OrderTransition,
} from "./order-states"

export type MoveRefusal =
  "order_move_not_allowed" | "order_move_not_yours" | "order_reason_required"

export type MoveVerdict =
  | { transition: OrderTransition; refusal: null; isRepeat: false }
  /** It was done before; nothing is left to do. */
  | { transition: null; refusal: null; isRepeat: true }
  | { transition: null; refusal: MoveRefusal; isRepeat: false }

/**
 * Whether somebody may do something with an order now, by the table. What was
 * done already is a repetition, not a fault: buttons are pressed twice and
 * events come twice.
 */
export function judgeMove(
  state: OrderState,
  move: {
    action: OrderAction
    who: OrderActorType
    reason: string | null
    /** How the parcel goes. */
    service: string
  }
): MoveVerdict {
  const { action, who, reason, service } = move
  const transition = findTransition(action, state)
  const refuse = (refusal: MoveRefusal): MoveVerdict => ({
    ...{ transition: null, refusal, isRepeat: false },
  })
  if (!transition)
    return isDone(action, state)
      ? { transition: null, refusal: null, isRepeat: true }
      : refuse("order_move_not_allowed")
  if (!isForService(transition, service))
    return refuse("order_move_not_allowed")
  if (!transition.who.includes(who)) return refuse("order_move_not_yours")
  if (transition.reason.includes(who) && !reason?.trim())
    return refuse("order_reason_required")
  return { transition, refusal: null, isRepeat: false }
}
