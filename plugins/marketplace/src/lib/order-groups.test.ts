import { expect, it } from "vitest"
import { statesOf } from "./order-groups"
import { isEnded, ORDER_STATES } from "./order-states"

it("asks for all, for what is open, and for what has arrived", () => {
  expect(statesOf("all")).toEqual(ORDER_STATES)
  expect(statesOf("open").some(isEnded)).toBe(false)
  expect(statesOf("done")).toContain("completed")
  expect(statesOf("done")).not.toContain("cancelled")
})

it.each(ORDER_STATES)("asks for %s alone", (state) => {
  expect(statesOf(state)).toEqual([state])
})
