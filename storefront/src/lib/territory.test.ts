import { expect, it } from "vitest"
import { isInTerritory, levelOf, regencyOf, widestAreas } from "./territory"

it.each([
  [["32.02", "32.02.19", "32.02"], ["32.02"]],
  [
    ["32.02.27", "32.02.19"],
    ["32.02.19", "32.02.27"],
  ],
  [
    ["32", "32.02.19", "33.01"],
    ["32", "33.01"],
  ],
  // 32.0 is no parent of 32.02.
  [
    ["32.02", "32.021"],
    ["32.02", "32.021"],
  ],
  [[], []],
])("widest of %j", (codes, widest) => {
  expect(widestAreas(codes)).toEqual(widest)
})

it("knows what lies inside", () => {
  expect(isInTerritory(["32.02"], "32.02.19")).toBe(true)
  expect(isInTerritory(["32.02"], "32.03.19")).toBe(false)
  expect(isInTerritory([], "32")).toBe(false)
  expect(regencyOf("32.02.19")).toBe("32.02")
  expect(["32", "32.02", "32.02.19"].map(levelOf)).toEqual([
    "province",
    "regency",
    "district",
  ])
})
