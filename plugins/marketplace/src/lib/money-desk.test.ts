import { describe, expect, it } from "vitest"
import {
  keepsFund,
  queueOf,
  refundActs,
  TRANSFER_QUEUES,
  transferActs,
  WAITING_STATES,
} from "./money-desk"

describe("the office that keeps the fund", () => {
  it.each([
    [["32.02"], "32.02", true],
    [["32"], "32.02", true],
    [["32.01", "32.02"], "32.02", true],
    [["32.02.27"], "32.02", false],
    [["32.01"], "32.02", false],
    [["32.02"], "32", false],
    [[], "32.02", false],
    [["32"], null, false],
  ])("%j keeps that of %s: %s", (territory, area, is) => {
    expect(keepsFund(territory, area)).toBe(is)
  })
})

describe("queues of transfers", () => {
  it("hold a state once", () => {
    expect(new Set(WAITING_STATES).size).toBe(WAITING_STATES.length)
  })
  it("are found by the state", () => {
    for (const [name, states] of Object.entries(TRANSFER_QUEUES))
      for (const state of states) expect(queueOf(state)).toBe(name)
    expect(queueOf("paid")).toBeNull()
  })
})

describe("acts on a transfer", () => {
  it.each([
    ["claimed", ["finance"], ["give_up"]],
    ["escalated", ["finance"], ["give_up"]],
    ["short", ["finance"], ["await_top_up", "give_up"]],
    ["over", ["finance"], ["accept_over", "give_up"]],
    ["matched", ["finance"], []],
    ["matched", ["head"], ["confirm", "refuse_match"]],
    ["short", ["head"], []],
    ["short", ["auditor"], []],
    ["paid", ["finance", "head"], []],
  ] as const)("in %s, of %j: %j", (state, roles, acts) => {
    expect(transferActs(state, roles)).toEqual(acts)
  })
})

describe("acts on a refund", () => {
  const open = { state: "open", taken_by: null, paid_by: null }
  const claimed = { state: "claimed_paid", taken_by: "ayu", paid_by: "ayu" }
  it.each([
    ["nobody is at it", open, "ayu", ["finance"], ["take"]],
    [
      "one's own",
      { ...open, taken_by: "ayu" },
      "ayu",
      ["finance"],
      ["release", "pay_back"],
    ],
    ["another's", { ...open, taken_by: "ayu" }, "budi", ["finance"], []],
    [
      "another's, to a head",
      { ...open, taken_by: "ayu" },
      "budi",
      ["head"],
      ["release"],
    ],
    ["sent by another", claimed, "budi", ["head"], ["confirm", "refuse"]],
    ["sent by oneself", claimed, "ayu", ["finance", "head"], []],
    ["sent, to finance", claimed, "budi", ["finance"], []],
    [
      "paid back",
      { ...claimed, state: "paid_back" },
      "budi",
      ["finance", "head"],
      [],
    ],
    ["open, to an auditor", open, "budi", ["auditor"], []],
  ] as const)("%s", (_, refund, id, roles, acts) => {
    expect(refundActs(refund, { id, roles })).toEqual(acts)
  })
})
