import { expect, it } from "vitest"
import { roughly, sayMedian } from "./median"

it.each([
  [1_234_567, 1_200_000],
  [1_250_001, 1_300_000],
  [99, 99],
  [7, 7],
  [0, 0],
  [-1_234, -1_200],
])("tells %i as %i", (amount, told) => {
  expect(roughly(amount)).toBe(told)
})

it("tells nothing while fewer than five others sell", () => {
  expect(sayMedian(1000, 4)).toBeNull()
  expect(sayMedian(1000, 5)).toBe(1000)
})
