import { expect, it } from "vitest"
import { columnName, fieldOf, readMapping } from "./import-fields"

it("reads which column is what", () => {
  const mapping = readMapping({
    [columnName(0)]: "",
    [columnName(1)]: "name",
    [columnName(2)]: "district",
    [columnName(4)]: "name",
    [columnName(5)]: "drop table",
    other: "nspp",
  })
  expect(mapping).toEqual({ name: 1, district: 2 })
  expect(fieldOf(mapping, 1)).toBe("name")
  expect(fieldOf(mapping, 4)).toBe("")
})
