import { expect, it } from "vitest"
import { maskNumber } from "./mask"

it.each([
  ["123456789012345", "••••2345"],
  ["12345678", "••••"],
  ["", "••••"],
])("shows of %s only its end, and of a short one nothing", (value, shown) => {
  expect(maskNumber(value)).toBe(shown)
})
