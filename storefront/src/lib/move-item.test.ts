import { expect, it } from "vitest"
import { moveItem } from "./move-item"

it.each([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
  [0, 3, "abc"],
  [5, 0, "abc"],
])("moves %d to %d", (from, to, expected) => {
  expect(moveItem([..."abc"], from, to).join("")).toBe(expected)
})
