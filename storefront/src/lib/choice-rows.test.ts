import { describe, expect, it } from "vitest"
import { nextRow, rowsFrom, rowsIn, spareRows } from "./choice-rows"
import { variantField } from "./listing-form"

describe("rowsIn", () => {
  it("finds each row once, in order", () => {
    const names = [10, 2, 0].flatMap((at) => [
      variantField(at, "name"),
      variantField(at, "price"),
    ])
    const values = Object.fromEntries(names.map((name) => [name, ""]))
    expect(rowsIn(values)).toEqual([0, 2, 10])
  })

  it.each(["name", "price", "variant_id", "variant_0_price", "variant_x_name"])(
    "finds none in %s",
    (name) => {
      expect(rowsIn({ [name]: "1" })).toEqual([])
    }
  )
})

it("counts rows from a start", () => {
  expect(rowsFrom(0, 0)).toEqual([])
  expect(rowsFrom(4, 2)).toEqual([4, 5])
})

it("keeps three empty rows after those that are saved", () => {
  expect(spareRows(0)).toEqual([0, 1, 2])
  expect(spareRows(2)).toEqual([2, 3, 4])
})

it.each([
  { shown: [], saved: 0, next: 0 },
  { shown: [0, 1], saved: 0, next: 2 },
  { shown: [0], saved: 3, next: 3 },
  { shown: [0, 7], saved: 3, next: 8 },
])("adds row $next to $shown of $saved saved", ({ shown, saved, next }) => {
  expect(nextRow(shown, saved)).toBe(next)
})
