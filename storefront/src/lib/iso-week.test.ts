import { expect, it } from "vitest"
import { isWeek } from "./iso-week"

it.each([
  ["2026-W48", true],
  ["2026-W53", true],
  ["2026-W00", false],
  ["2026-W54", false],
  ["2026-W4", false],
  ["", false],
  ["2026-W48&x=1", false],
])("knows whether %j names a week", (text, isOne) => {
  expect(isWeek(text)).toBe(isOne)
})
