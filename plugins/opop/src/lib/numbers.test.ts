import { describe, expect, it } from "vitest"
import { NSPP, readPhone, stripNumber } from "./numbers"

describe("readPhone", () => {
  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["+62 812 3456 7890", "+6281234567890"],
    ["0062 812 3456 7890", "+6281234567890"],
    ["(0266) 221 333", "+62266221333"],
    ["12", null],
    ["bukan nomor", null],
  ])("%s is %s", (text, phone) => {
    expect(readPhone(text)).toBe(phone)
  })
})

describe("NSPP", () => {
  it.each([
    ["5100 3202 9901", true],
    ["5000.3604.1143", true],
    ["51003202990", false],
  ])("%s: %s", (text, valid) => {
    expect(NSPP.test(stripNumber(text))).toBe(valid)
  })
})
