import { describe, expect, it } from "vitest"
import { variantName } from "./variant-name"

describe("variantName", () => {
  it.each([
    ["Biji", "Biji"],
    ["Standar", null],
    ["Default variant", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%s is %s", (title, name) => {
    expect(variantName(title)).toBe(name)
  })
})
