import { describe, expect, it } from "vitest"
import { code128, QUIET_MODULES } from "./code-128"
import { moduleWidth } from "./draw-codes"

const ROOM = 92

describe("moduleWidth", () => {
  it.each([
    ["JP1234567890", 0.5],
    ["SPXID0123456789ABC", 0.375],
    ["ABCDEFGHIJ-KLMNOPQRST", 0.25],
  ])("is a whole number of dots of a 203 dpi printer for %s", (text, width) => {
    expect(moduleWidth(code128(text).modules, ROOM)).toBe(width)
  })

  it("keeps the longest number within the label with its quiet zones", () => {
    const { modules } = code128("A-".repeat(15))
    const width = moduleWidth(modules, ROOM)
    expect(width * (modules + 2 * QUIET_MODULES)).toBeLessThanOrEqual(ROOM)
    expect(width).toBeGreaterThan(0.19)
  })
})
