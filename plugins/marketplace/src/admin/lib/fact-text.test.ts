import { expect, it } from "vitest"
import { factText } from "./fact-text"

it.each([
  ["oli_1", "oli_1"],
  [["a", "b"], "a, b"],
  [7000, "7000"],
  [false, "false"],
  [{ left: 1 }, '{"left":1}'],
  [null, "null"],
])("tells %j", (value, text) => {
  expect(factText(value)).toBe(text)
})
