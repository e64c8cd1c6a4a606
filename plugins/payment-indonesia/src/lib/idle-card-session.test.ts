import { describe, expect, it } from "vitest"
import { isIdle, type CardSession } from "./idle-card-session"

const NOW = new Date("2026-11-26T12:00:00Z")
const session = (rest: Partial<CardSession> = {}): CardSession => ({
  session_id: "payses_1",
  status: "pending",
  cart_id: "cart_1",
  updated_at: "2026-11-26T11:00:00Z",
  has_order: false,
  has_payment: false,
  ...rest,
})

describe("isIdle", () => {
  it.each(["pending", "requires_more", "error"])(
    "is so after an hour of %s",
    (status) => {
      expect(isIdle(session({ status }), NOW)).toBe(true)
    }
  )

  it.each<[string, Partial<CardSession>]>([
    ["a second before", { updated_at: "2026-11-26T11:00:01Z" }],
    ["when an order stands", { has_order: true }],
    ["when a payment stands", { has_payment: true }],
    ["when it is authorised", { status: "authorized" }],
    ["when it is closed", { status: "canceled" }],
  ])("is not so %s", (_, rest) => {
    expect(isIdle(session(rest), NOW)).toBe(false)
  })
})
