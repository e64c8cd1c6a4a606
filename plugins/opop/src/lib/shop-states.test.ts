import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  findTransition,
  publicShopState,
  SHOP_STATES,
  SHOP_TRANSITIONS,
  type ShopState,
  transitionsFor,
} from "./shop-states"

describe("the shop's states", () => {
  it("list each change once and never to the same state", () => {
    const keys = SHOP_TRANSITIONS.map(({ from, to }) => `${from}>${to}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(SHOP_TRANSITIONS.filter(({ from, to }) => from === to)).toEqual([])
  })

  it("can all be reached, and all be left", () => {
    for (const state of SHOP_STATES) {
      expect(transitionsFor(state, "admin")).not.toEqual([])
      expect(
        state === "draft" || SHOP_TRANSITIONS.some(({ to }) => to === state)
      ).toBe(true)
    }
  })

  it("never let a seller open the own shop, whatever path is walked", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHOP_STATES.filter((state) => state !== "approved")),
        fc.array(fc.nat(10), { maxLength: 30 }),
        (start, choices) => {
          let state: ShopState = start
          for (const choice of choices) {
            const open = transitionsFor(state, "seller")
            state = open[choice % (open.length || 1)]?.to ?? state
          }
          expect(state).not.toBe("approved")
        }
      )
    )
  })

  it("owe a reason for each refusal and suspension", () => {
    const refusals = ["rejected", "suspended", "revision_requested"]
    expect(
      SHOP_TRANSITIONS.filter(
        ({ to, reason }) => refusals.includes(to) && !reason
      )
    ).toEqual([])
  })

  it.each([
    ["draft", "under_review"],
    ["rejected", "approved"],
    ["withdrawn", "approved"],
  ] as const)("know no change from %s to %s", (from, to) => {
    expect(findTransition(from, to)).toBeUndefined()
  })
})

describe("publicShopState", () => {
  it.each([
    ["approved", "approved"],
    ["suspended", "suspended"],
    ["rejected", "draft"],
    ["under_review", "draft"],
  ] as const)("shows %s as %s", (state, shown) => {
    expect(publicShopState(state)).toBe(shown)
  })
})
