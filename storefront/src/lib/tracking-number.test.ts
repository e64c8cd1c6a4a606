import { describe, expect, it } from "vitest"
import {
  findTrackingNumber,
  normaliseTrackingNumber,
  toTrackingNumber,
} from "./tracking-number"

describe("toTrackingNumber", () => {
  it.each([
    ["JP1234567890", "JP1234567890"],
    ["  jp 1234 567.890\n", "JP1234567890"],
    ["SPX–ID–001", "SPX-ID-001"],
    ["ＪＰ１２３４５６", "JP123456"],
    ["\u200eJP123456\u200f", "JP123456"],
    ["123456", "123456"],
    ["A".repeat(30), "A".repeat(30)],
  ])("takes %j as %j", (typed, number) => {
    expect(toTrackingNumber(typed)).toBe(number)
  })

  it.each([
    "",
    "12345",
    "A".repeat(31),
    "resi+123456",
    "JP12345é",
    "كود123456",
  ])("refuses %j", (typed) => {
    expect(toTrackingNumber(typed)).toBeNull()
  })

  it("changes nothing the second time", () => {
    const once = normaliseTrackingNumber(" jp—12 34:56 ")
    expect(once).toBe("JP-123456")
    expect(normaliseTrackingNumber(once)).toBe(once)
  })
})

describe("findTrackingNumber", () => {
  const code = (rawValue: string, format = "code_128") => ({ format, rawValue })

  it.each([
    ["nothing", [], null],
    ["the only number", [code("jp1234567890 ")], "JP1234567890"],
    [
      "bars before a square code",
      [code("99999999999999", "qr_code"), code("JP123456")],
      "JP123456",
    ],
    [
      "the longest of several bars",
      [code("40132-12"), code("JP1234567890")],
      "JP1234567890",
    ],
    [
      "a square code where there are no bars",
      [code("JP123456", "qr_code")],
      "JP123456",
    ],
    ["no link", [code("https://jne.example/JP123456", "qr_code")], null],
    ["no mere word", [code("REGULER")], null],
  ])("finds %s", (_, codes, number) => {
    expect(findTrackingNumber(codes)).toBe(number)
  })
})
