import { expect, it } from "vitest"
import { splitSimilar } from "./split-similar"

const ROWS = ["a", "b", "c"]

it.each([
  { name: "all hold every word", similarAfter: null, before: 0, fitting: 3 },
  { name: "none does", similarAfter: 0, before: 0, fitting: 0 },
  { name: "some do", similarAfter: 2, before: 0, fitting: 2 },
  { name: "the similar begin later", similarAfter: 9, before: 3, fitting: 3 },
  { name: "they begin on this page", similarAfter: 4, before: 3, fitting: 1 },
  { name: "they begin with this page", similarAfter: 3, before: 3, fitting: 0 },
  { name: "they began before", similarAfter: 1, before: 3, fitting: 0 },
])("splits where $name", ({ fitting, ...page }) => {
  expect(splitSimilar(ROWS, page)).toEqual({
    fitting: ROWS.slice(0, fitting),
    similar: ROWS.slice(fitting),
  })
})
