import { describe, expect, it } from "vitest"
import { weekdays } from "./weekdays"

describe("weekdays", () => {
  it.each([
    [["1", "2", "3", "4", "6", "7"], "Senin–Kamis, Sabtu, Minggu"],
    [["5"], "Jumat"],
    [["7", "1"], "Senin, Minggu"],
    [["1", "2", "3", "4", "5", "6", "7"], "Senin–Minggu"],
  ] as const)("names %j", (days, text) => {
    expect(weekdays(days, "id")).toBe(text)
  })

  it("names them in English", () => {
    expect(weekdays(["1", "2", "3"], "en")).toBe("Monday–Wednesday")
  })
})
