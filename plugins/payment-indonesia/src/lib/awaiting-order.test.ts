import { describe, expect, it } from "vitest"
import { isOver, isOverdue, type AwaitingOrder } from "./awaiting-order"

const NOW = new Date("2026-11-24T12:00:00Z")
const order = (rest: Partial<AwaitingOrder> = {}): AwaitingOrder => ({
  session_id: "payses_1",
  status: "pending_authorization",
  order_id: "order_1",
  cart_id: "cart_1",
  expires_at: "2026-11-24T12:00:00Z",
  is_cancelled: false,
  is_paid: false,
  ...rest,
})

describe("isOverdue", () => {
  it("is so from the very moment on", () => {
    expect(isOverdue(order(), NOW)).toBe(true)
  })

  it.each([
    ["before the moment", { expires_at: "2026-11-24T12:00:01Z" }],
    ["when a payment stands", { is_paid: true }],
    ["when the order is cancelled", { is_cancelled: true }],
    ["when the order was not placed", { expires_at: null }],
    ["when nothing is awaited", { status: "authorized" }],
  ])("is not so %s", (_, rest) => {
    expect(isOverdue(order(rest), NOW)).toBe(false)
  })
})

describe("isOver", () => {
  it("takes in what someone has cancelled while it waited", () => {
    const waiting = { expires_at: "2027-01-01T00:00:00Z", is_cancelled: true }
    expect(isOver(order(waiting), NOW)).toBe(true)
    expect(isOver(order({ ...waiting, status: "canceled" }), NOW)).toBe(false)
  })
})
