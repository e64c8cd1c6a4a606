import { describe, expect, it } from "vitest"
import { nextSteps } from "./next-steps"
import {
  cancelCodeOf,
  purchaseState,
  standing,
  stayingOf,
  stepsAhead,
} from "./parcel-state"
import type { ParcelState } from "./parcel-state"

describe("purchaseState", () => {
  it.each<[ParcelState[], string | null]>([
    [[], null],
    [["shipped", "to_process"], "processing"],
    [["cancelled", "shipped"], "shipped"],
    [["cancelled", "cancelled"], "cancelled"],
    [["completed", "returned"], "completed"],
    [["completed", "waiting_payment"], "awaiting_payment"],
  ])("of %j is %s", (states, state) => {
    expect(purchaseState(states)).toBe(state)
  })
})

it.each([
  [null, null],
  ["stock_gone", "stock_gone"],
  ["payment_lost", "payment_lost"],
  ["not_collected", "not_collected"],
  ["a_code_of_tomorrow", "other"],
])("has words for %s, why the platform cancelled", (code, words) => {
  expect(cancelCodeOf(code)).toBe(words)
})

it("leaves out what was undone", () => {
  const actions = ["place", "pay", "ship", "undo", "process"]
  expect(
    standing(actions.map((action) => ({ action }))).map(({ action }) => action)
  ).toEqual(["place", "pay", "process"])
})

it("knows what is still to come, and nothing off the usual way", () => {
  expect(stepsAhead("shipped")).toEqual(["delivered", "completed"])
  expect(stepsAhead("cancelled")).toEqual([])
})

describe("nextSteps", () => {
  const parcel = (state: ParcelState, rest = {}) => ({
    ...{ state, service: "regular", dueAt: null },
    ...rest,
  })
  const steps = (...parcels: ReturnType<typeof parcel>[]) =>
    nextSteps(parcels).map(({ step }) => step)

  it("puts first what the buyer has to do", () => {
    expect(
      steps(
        parcel("to_process"),
        parcel("shipped"),
        parcel("shipped", { service: "pickup" }),
        parcel("completed")
      )
    ).toEqual(["collect", "receive", "process"])
  })

  it("says that all is done only when it is", () => {
    expect(steps(parcel("completed"), parcel("delivered"))).toEqual(["check"])
    expect(steps(parcel("completed"), parcel("cancelled"))).toEqual([
      ...["cancelled", "done"],
    ])
  })

  it("names the first time that is due, and leaves paying to its panel", () => {
    const [first, ...rest] = nextSteps([
      parcel("processing", { dueAt: "2026-12-02T00:00:00Z" }),
      parcel("processing", { dueAt: "2026-12-01T00:00:00Z" }),
      parcel("waiting_payment"),
    ])
    expect(first?.dueAt).toBe("2026-12-01T00:00:00Z")
    expect(rest).toEqual([])
  })
})

describe("stayingOf", () => {
  it.each([
    ["put_off", "put_off"],
    ["await_courier", "await_courier"],
    ["ship", undefined],
  ])("of %s is %s", (action, staying) => {
    expect(stayingOf(action)).toBe(staying)
  })
})
