import { describe, expect, it } from "vitest"
import { isAwaited, waitVerdict, type AwaitingOrder } from "./awaiting-order"
import type { TransferTimes } from "./transfer-clock"

const NOW = new Date("2026-11-24T12:00:00Z")
const order = (rest: Partial<AwaitingOrder> = {}): AwaitingOrder => ({
  session_id: "payses_1",
  status: "pending_authorization",
  channel: "transfer",
  amount: 143_000,
  order_id: "order_1",
  cart_id: "cart_1",
  expires_at: "2026-11-24T12:00:00Z",
  is_cancelled: false,
  is_paid: false,
  captured_payment_id: null,
  ...rest,
})
const transfer = (rest: Partial<TransferTimes> = {}): TransferTimes => ({
  state: "awaiting",
  created_at: new Date("2026-11-23T12:00:00Z"),
  expires_at: NOW,
  claimed_at: null,
  reminded: 90,
  ...rest,
})
const verdict = (
  of: Partial<AwaitingOrder> = {},
  rest: Partial<TransferTimes> = {}
) => waitVerdict(order(of), transfer(rest), { escalate_hours: 48 }, NOW)

const nothing = {
  event: null,
  is_overdue: false,
  is_over: false,
  reminder: null,
}

describe("isAwaited", () => {
  it("is so of a placed order that stands unpaid", () => {
    expect(isAwaited(order())).toBe(true)
  })

  it.each([
    ["of a gateway", { channel: null }],
    ["cancelled", { is_cancelled: true }],
    ["paid", { is_paid: true }],
    ["not placed yet", { expires_at: null }],
    ["closed", { status: "canceled" }],
  ])("is not so of one that is %s", (_, rest) => {
    expect(isAwaited(order(rest))).toBe(false)
  })
})

describe("waitVerdict", () => {
  it("cancels from the very moment on", () => {
    expect(verdict()).toEqual({
      ...nothing,
      event: "expire",
      is_overdue: true,
      is_over: true,
    })
  })

  it.each([
    ["before the moment", {}, { expires_at: new Date("2026-11-24T12:00:01Z") }],
    ["when a payment stands", { is_paid: true }, {}],
    ["when nothing is awaited on the session", { status: "authorized" }, {}],
    ["when somebody claims it", {}, { state: "claimed", claimed_at: NOW }],
    ["when money is matched", {}, { state: "matched" }],
    ["when too much came", {}, { state: "over" }],
  ] as const)("does nothing %s", (_, of, rest) => {
    expect(verdict(of, rest)).toEqual(nothing)
  })

  it.each(["expired", "cancelled", "owed"] as const)(
    "cancels what a process that died has only %s",
    (state) => {
      expect(verdict({}, { state })).toEqual({
        ...nothing,
        is_overdue: true,
        is_over: true,
      })
      expect(verdict({ is_paid: true }, { state })).toEqual(nothing)
      expect(verdict({ status: "authorized" }, { state })).toEqual(nothing)
    }
  )

  it("closes what somebody has cancelled, whatever its state", () => {
    expect(verdict({ is_cancelled: true }, { state: "claimed" })).toEqual({
      ...nothing,
      event: "cancel",
      is_over: true,
    })
  })

  it("leaves a transfer that is captured to who confirms it", () => {
    const paid = { is_cancelled: true, captured_payment_id: "pay_1" }
    expect(
      verdict({ ...paid, status: "captured" }, { state: "matched" })
    ).toEqual(nothing)
  })

  it("closes the session alone when the transfer is closed already", () => {
    expect(verdict({ is_cancelled: true }, { state: "expired" })).toEqual({
      ...nothing,
      is_over: true,
    })
  })
})
