import { expect, it } from "vitest"
import { remember } from "./remember"

it("works an answer out once, and again after it had to forget", () => {
  const asked: string[] = []
  const length = remember((text) => {
    asked.push(text)
    return text.length
  }, 2)
  expect(["a", "", "a", "", "abc", "a"].map(length)).toEqual([1, 0, 1, 0, 3, 1])
  expect(asked).toEqual(["a", "", "abc", "a"])
})
