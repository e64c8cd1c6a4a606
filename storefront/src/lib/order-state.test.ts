import { describe, expect, it } from "vitest"
import { orderState, stepOf } from "./order-state"

describe("orderState", () => {
  it.each([
    ["pending", "awaiting", "not_fulfilled", "awaiting_payment"],
    ["pending", "not_paid", "not_fulfilled", "awaiting_payment"],
    ["pending", "captured", "not_fulfilled", "processing"],
    ["pending", "captured", "fulfilled", "processing"],
    ["pending", "captured", "partially_shipped", "processing"],
    ["pending", "captured", "shipped", "shipped"],
    ["pending", "captured", "delivered", "delivered"],
    ["completed", "captured", "delivered", "completed"],
    ["canceled", "canceled", "not_fulfilled", "cancelled"],
  ])("%s, %s, %s is %s", (status, payment, fulfillment, state) => {
    expect(orderState({ status, payment, fulfillment })).toBe(state)
  })
})

it("places a state on the timeline", () => {
  expect(stepOf("awaiting_payment")).toBe(0)
  expect(stepOf("completed")).toBe(4)
  expect(stepOf("cancelled")).toBe(-1)
})
