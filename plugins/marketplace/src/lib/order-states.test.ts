import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { judgeMove } from "./judge-move"
import {
  actionsOf,
  ENDED_STATES,
  isEnded,
  ON_DEADLINE,
  ORDER_ACTIONS,
  ORDER_ACTORS,
  ORDER_STATES,
  ORDER_TRANSITIONS,
  type OrderState,
} from "./order-states"

const WALKS = 5_000

describe("the table of shop orders", () => {
  it("has one row for an action in a state", () => {
    const keys = ORDER_TRANSITIONS.map(
      ({ action, from }) => `${action} ${from}`
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("leaves no end, and reaches every state", () => {
    for (const { from, action } of ORDER_TRANSITIONS)
      expect(isEnded(from)).toBe(action === "revive")
    const reached = new Set<OrderState>(["waiting_payment"])
    for (let round = 0; round < ORDER_STATES.length; round += 1)
      for (const { from, to } of ORDER_TRANSITIONS)
        if (reached.has(from)) reached.add(to)
    expect([...reached].sort()).toEqual([...ORDER_STATES].sort())
  })

  it("has a way to an end from every state", () => {
    for (const start of ORDER_STATES) {
      const seen = new Set<OrderState>([start])
      for (let round = 0; round < ORDER_STATES.length; round += 1)
        for (const { from, to } of ORDER_TRANSITIONS)
          if (seen.has(from)) seen.add(to)
      expect(ENDED_STATES.some((end) => seen.has(end))).toBe(true)
    }
  })

  it("lets time end what has a deadline, and nothing else", () => {
    for (const [state, action] of Object.entries(ON_DEADLINE)) {
      const verdict = judgeMove(state as OrderState, {
        ...{ action, who: "system", reason: "lewat waktu" },
        service: "regular",
      })
      expect(verdict.transition?.from).toBe(state)
      expect(
        ORDER_TRANSITIONS.some(({ to, deadline }) => to === state && deadline)
      ).toBe(true)
    }
    for (const { to, deadline } of ORDER_TRANSITIONS)
      if (deadline) expect(ON_DEADLINE[to]).toBeDefined()
  })

  it.each([
    ["buyer", "waiting_payment", ["end_with_order"]],
    ["buyer", "to_process", ["cancel"]],
    ["buyer", "processing", []],
    ["buyer", "shipped", ["receive"]],
    ["seller", "waiting_payment", []],
    ["seller", "to_process", ["process", "ship", "cancel"]],
    ["seller", "processing", ["ship", "cancel"]],
    ["seller", "shipped", ["retrack"]],
    ["officer", "delivered", []],
    ["officer", "processing", ["cancel"]],
    ["officer", "shipped", ["retrack", "receive", "send_back"]],
    ["officer", "returning", ["take_back"]],
    ["seller", "returning", []],
  ] as const)(
    "offers a %s of an order that is %s: %j",
    (who, state, actions) => {
      expect(actionsOf(who, state, "regular")).toEqual(actions)
    }
  )

  it("offers handing over where no courier carries it", () => {
    for (const service of ["own_delivery", "pickup"]) {
      expect(actionsOf("seller", "shipped", service)).toEqual(["hand_over"])
      expect(actionsOf("buyer", "shipped", service)).toEqual(["receive"])
    }
  })

  it("offers the office to cancel what is not fetched, and nothing else that was sent", () => {
    expect(actionsOf("officer", "shipped", "pickup")).toEqual([
      ...["cancel", "receive"],
    ])
    const judged = (service: string) =>
      judgeMove("shipped", {
        ...({ action: "cancel", who: "officer" } as const),
        ...{ reason: "tak diambil", service },
      })
    expect(judged("pickup").transition?.to).toBe("cancelled")
    expect(judged("own_delivery").refusal).toBe("order_move_not_allowed")
  })
})

describe("judgeMove", () => {
  it("takes a repetition for what it is", () => {
    const move = {
      ...({ action: "process", who: "seller", reason: null } as const),
      service: "regular",
    }
    expect(judgeMove("processing", move).isRepeat).toBe(true)
  })

  it.each([
    ["order_move_not_allowed", "waiting_payment", "ship", "seller", null],
    ["order_move_not_allowed", "shipped", "cancel", "buyer", null],
    ["order_move_not_yours", "processing", "cancel", "buyer", null],
    ["order_move_not_yours", "waiting_payment", "pay", "seller", null],
    ["order_reason_required", "to_process", "cancel", "seller", " "],
    ["order_reason_required", "shipped", "receive", "officer", null],
  ] as const)(
    "answers %s to %s: %s by %s",
    (code, state, action, who, reason) => {
      expect(
        judgeMove(state, { action, who, reason, service: "regular" }).refusal
      ).toBe(code)
    }
  )

  it(`holds on ${WALKS} walks of anybody doing anything`, () => {
    const step = fc.record({
      action: fc.constantFrom(...ORDER_ACTIONS),
      who: fc.constantFrom(...ORDER_ACTORS),
      reason: fc.constantFrom(null, "stok rusak"),
      service: fc.constantFrom("regular", "own_delivery", "pickup"),
    })
    const ends = new Map<OrderState, number>()
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        let state: OrderState = "waiting_payment"
        let isPaid = false
        for (const move of steps) {
          const { transition, refusal, isRepeat } = judgeMove(state, move)
          if (!transition) {
            expect(isRepeat).toBe(refusal === null)
            continue
          }
          expect(isEnded(state)).toBe(transition.action === "revive")
          expect(transition.from).toBe(state)
          expect(transition.who).toContain(move.who)
          // Only the side that holds the money makes an order paid (D16).
          if (transition.action === "pay") {
            expect(move.who).toBe("system")
            isPaid = true
          }
          state = transition.to
          // A seller never sees unpaid goods leave.
          if (!["waiting_payment", "cancelled"].includes(state))
            expect(isPaid).toBe(true)
        }
        ends.set(state, (ends.get(state) ?? 0) + 1)
      }),
      { numRuns: WALKS }
    )
    // The walks went somewhere.
    expect(ends.size).toBeGreaterThan(3)
  })
})
