import { describe, expect, it } from "vitest"
import { phoneKey } from "./phone-key"

describe("phoneKey", () => {
  it.each([
    "+6281234567890",
    "0812-3456-7890",
    "62 812 3456 7890",
    "006281234567890",
  ])("is one for %s", (phone) => {
    expect(phoneKey(phone)).toBe(phoneKey("081234567890"))
  })

  it("is another for another number, and none for none", () => {
    expect(phoneKey("081234567891")).not.toBe(phoneKey("081234567890"))
    expect(phoneKey("")).toBeNull()
    expect(phoneKey(null)).toBeNull()
  })
})
