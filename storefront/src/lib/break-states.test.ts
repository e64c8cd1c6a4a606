import { describe, expect, it } from "vitest"
import { givenUp, liveBreaks, queueOfBreak } from "./break-states"

describe("breaks of the office", () => {
  it("counts what is not over", () => {
    expect(liveBreaks({ open: 1, repairing: 2, given_to_officer: 3 })).toBe(6)
    expect(liveBreaks({ repaired: 4, closed: 5 })).toBe(0)
  })

  it.each([
    ["payment_lost", "given_up", "payment_lost"],
    ["stock_gone", "given_up", "stock_gone"],
    ["reserve", "reserved=2", null],
    ["something_new", "given_up", null],
    [null, null, null],
  ])("reads what was tried: %s, %s", (tried, result, reason) => {
    expect(givenUp({ tried, result })).toBe(reason)
  })

  it("shows the queue of what a person settles", () => {
    expect(queueOfBreak("late_money_open")).toBe(
      "/dinas/pembayaran?antrean=late"
    )
    expect(queueOfBreak("order_without_parts")).toBeNull()
  })
})
