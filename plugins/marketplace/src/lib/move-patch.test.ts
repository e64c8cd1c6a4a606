import { describe, expect, it } from "vitest"
import { movePatch } from "./move-patch"

const facts = {
  ...({ by: "seller", reason: null, now: new Date(0) } as const),
  deadline: { due_at: new Date(1), remind_at: null },
  ...{ courier: "jne", tracking_number: "JP123456", fulfillment_id: "ful_1" },
}

describe("movePatch", () => {
  it("writes how and when a parcel was sent, and until when it is waited for", () => {
    expect(movePatch({ ...facts, action: "ship", to: "shipped" })).toEqual({
      ...{ due_at: new Date(1), remind_at: null, shipped_at: new Date(0) },
      ...{ courier: "jne", tracking_number: "JP123456" },
      fulfillment_id: "ful_1",
    })
  })

  it("corrects a number and touches nothing else", () => {
    expect(movePatch({ ...facts, action: "retrack", to: "shipped" })).toEqual({
      ...{ courier: "jne", tracking_number: "JP123456" },
    })
  })
})
