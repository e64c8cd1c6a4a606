import { describe, expect, it } from "vitest"
import { isWeakPassword } from "./password"

describe("isWeakPassword", () => {
  it.each([
    ["", ""],
    ["seven77", ""],
    ["12345678", ""],
    ["Bismillah", ""],
    ["PESANTREN123", ""],
    ["aaaaaaaaaaaa", ""],
    ["😀😀😀😀😀😀😀", ""],
    ["siti@contoh.test", "Siti@contoh.test "],
    ["sitiaminah", "sitiaminah@contoh.test"],
    ["x".repeat(60) + "y".repeat(69), ""],
  ])("refuses %j for %j", (password, email) => {
    expect(isWeakPassword(password, email)).toBe(true)
  })

  it.each([
    "kuda-terbang-7",
    "tujuh ikan lele",
    "ق‎لم جديد طويل",
    "x".repeat(60) + "y".repeat(68),
  ])("takes %j", (password) => {
    expect(isWeakPassword(password, "siti@contoh.test")).toBe(false)
  })
})
