import { describe, expect, it } from "vitest"
import { canBeRefused, canTakeCash, cashQueueOf } from "./cash-order"
import { ORDER_STATES, type OrderState } from "./order-states"

const of = (state: OrderState, captured_at: Date | null = null) => ({
  ...{ state, captured_at },
})
const states = (holds: (state: OrderState) => boolean) =>
  ORDER_STATES.filter(holds)

describe("the cash of a parcel", () => {
  it.each([
    ["to_process", "coming"],
    ["shipped", "coming"],
    ["delivered", "due"],
    ["completed", "due"],
    ["returning", "back"],
    ["cancelled", "back"],
  ] as const)("of one that is %s is %s", (state, queue) => {
    expect(cashQueueOf(of(state))).toBe(queue)
  })

  it("is in once it was captured, wherever the parcel is", () => {
    for (const state of ORDER_STATES)
      expect(cashQueueOf(of(state, new Date(0)))).toBe("in")
  })

  it("is taken of what has left the shop and did not come back", () => {
    expect(states((state) => canTakeCash(of(state)))).toEqual([
      ...["shipped", "delivered", "completed", "return_requested"],
    ])
  })

  it("is refused once it was sent, also when it was taken for delivered", () => {
    expect(states((state) => canBeRefused(of(state)))).toEqual([
      ...["shipped", "delivered"],
    ])
    expect(canBeRefused(of("shipped", new Date(0)))).toBe(false)
  })
})
