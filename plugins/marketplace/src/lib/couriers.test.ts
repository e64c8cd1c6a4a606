import { describe, expect, it } from "vitest"
import {
  courierOf,
  COURIERS,
  foldTrackingNumber,
  isTrackingNumber,
} from "./couriers"

describe("tracking numbers", () => {
  it.each([
    [" jp 123 456 7890 ", "JP1234567890", true],
    ["cgk-00123", "CGK-00123", true],
    ["12345", "12345", false],
    ["JP12/345", "JP12/345", false],
    ["", "", false],
  ])("reads %j as %s", (typed, folded, isRight) => {
    expect(foldTrackingNumber(typed)).toBe(folded)
    expect(isTrackingNumber(folded)).toBe(isRight)
  })
})

describe("couriers", () => {
  it("have a code of their own, and a safe page", () => {
    expect(new Set(COURIERS.map(({ code }) => code)).size).toBe(COURIERS.length)
    for (const { tracking_url } of COURIERS)
      expect(tracking_url).toMatch(/^https:\/\//)
    expect(courierOf("jne")?.name).toBe("JNE")
    expect(courierOf("tidak-ada")).toBeUndefined()
  })
})
