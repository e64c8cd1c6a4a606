import { isEnded, ORDER_STATES, type OrderState } from "./order-states"

/**
 * Several states that lists ask for at once. `open`: not at an end; `done`:
 * has reached the buyer, also where it comes back.
 */
export const ORDER_GROUPS = ["all", "open", "done"] as const
export type OrderGroup = (typeof ORDER_GROUPS)[number]

const STATES: Readonly<Record<OrderGroup, readonly OrderState[]>> = {
  all: ORDER_STATES,
  open: ORDER_STATES.filter((state) => !isEnded(state)),
  done: [
    ...(["delivered", "completed"] as const),
    ...(["return_requested", "returning", "returned"] as const),
  ],
}

/** The states that a list asks for by a group, or by one of them. */
export const statesOf = (
  asked: OrderGroup | OrderState
): readonly OrderState[] =>
  asked in STATES ? STATES[asked as OrderGroup] : [asked as OrderState]
