import { expect, it } from "vitest"
import { photosIn, variantsIn } from "./listing-paths"

it.each([
  [
    ["/static/a.jpg", { url: "/static/b.jpg" }, 3, null],
    ["/static/a.jpg", "/static/b.jpg"],
  ],
  ["x", []],
  [null, []],
])("finds pictures in %j", (value, urls) => {
  expect(photosIn(value)).toEqual(urls)
})

it("reads what can be chosen", () => {
  expect(
    variantsIn({
      option: "Ukuran",
      variants: [{ id: "v1", name: "M", weight_grams: 200 }, null],
    })
  ).toEqual({
    option: "Ukuran",
    variants: [
      { name: "M", weightGrams: 200 },
      { name: null, weightGrams: null },
    ],
  })
  expect(variantsIn("x")).toEqual({ option: null, variants: [] })
  expect(variantsIn({ option: 1, variants: "x" })).toEqual({
    option: null,
    variants: [],
  })
})
