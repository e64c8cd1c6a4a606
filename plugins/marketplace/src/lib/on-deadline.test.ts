import { describe, expect, it } from "vitest"
import { onDeadline } from "./on-deadline"

describe("onDeadline", () => {
  it.each([
    ["to_process", "regular", "none", "cancel", "process_overdue"],
    ["processing", "pickup", "none", "cancel", "ship_overdue"],
    ["shipped", "regular", "none", "receive", null],
    ["shipped", "own_delivery", "none", "receive", null],
    ["shipped", "pickup", "none", "cancel", "not_collected"],
    ["shipped", "pickup", "open", "cancel", "not_collected"],
    ["shipped", "pickup", "in", "receive", null],
    ["shipped", "regular", "in", "receive", null],
    ["delivered", "regular", "open", "complete", null],
  ] as const)(
    "of a part that is %s (%s, cash %s): %s for %s",
    (state, service, cash, action, reason) => {
      expect(onDeadline({ state, service, cash })).toEqual({ action, reason })
    }
  )

  it("takes no parcel for received whose cash has not come", () => {
    for (const service of ["regular", "cargo", "own_delivery"])
      expect(onDeadline({ state: "shipped", service, cash: "open" })).toBeNull()
  })

  it("leaves alone what nobody waits for", () => {
    for (const state of ["waiting_payment", "returning", "completed"] as const)
      expect(onDeadline({ state, service: "regular", cash: "none" })).toBeNull()
  })
})
