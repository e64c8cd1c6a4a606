import { expect, it } from "vitest"
import { pagesAround } from "./pagination"

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
  [2, 4, [1, 2, 3, 4]],
])("page %d of %d", (page, pages, expected) => {
  expect(pagesAround(page, pages)).toEqual(expected)
})
