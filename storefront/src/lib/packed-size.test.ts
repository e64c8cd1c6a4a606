import { expect, it } from "vitest"
import { sizeText } from "./packed-size"

it.each([
  [{ length_cm: 60, width_cm: 40, height_cm: 20 }, "60 × 40 × 20 cm"],
  [{ length_cm: 60, width_cm: 40, height_cm: null }, null],
  ["60", null],
  [null, null],
])("shows the size %j as %j", (value, text) => {
  expect(sizeText(value)).toBe(text)
})
