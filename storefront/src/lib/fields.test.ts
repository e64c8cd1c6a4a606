import { describe, expect, it } from "vitest"
import { MESSAGES } from "@/i18n/messages"
import { MAX_QUANTITY } from "./cart-view"
import {
  districtField,
  formatPhone,
  nameField,
  normaliseEmail,
  normalisePhone,
  normalisePostalCode,
  phoneField,
  quantityField,
  streetField,
} from "./fields"

describe("normalisePhone", () => {
  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["+62 812 3456 7890", "+6281234567890"],
    ["62812.3456.7890", "+6281234567890"],
    ["0062 812 3456 7890", "+6281234567890"],
    ["812 3456 7890", "+6281234567890"],
    ["(0812) 345-678-9", "+628123456789"],
  ])("reads %s", (raw, stored) => {
    expect(normalisePhone(raw)).toBe(stored)
  })

  it.each([
    "",
    "0266-221234",
    "0801234567",
    "08123",
    "0812345678901234",
    "abc",
  ])("refuses %s", (raw) => {
    expect(normalisePhone(raw)).toBeNull()
  })
})

describe("formatPhone", () => {
  it.each([
    ["+6281234567890", "0812-3456-7890"],
    ["+628123456789", "0812-3456-789"],
    ["0266 221234", "0266 221234"],
    ["", ""],
  ])("prints %s", (stored, printed) => {
    expect(formatPhone(stored)).toBe(printed)
  })
})

describe("normaliseEmail", () => {
  it.each([
    [" Siti@Contoh.ID ", "siti@contoh.id"],
    ["a.b+c@mail.example.co.id", "a.b+c@mail.example.co.id"],
  ])("reads %s", (raw, stored) => {
    expect(normaliseEmail(raw)).toBe(stored)
  })

  it.each(["siti", "siti@contoh", "si ti@contoh.id", "@contoh.id", "a@b..id"])(
    "refuses %s",
    (raw) => {
      expect(normaliseEmail(raw)).toBeNull()
    }
  )
})

describe("normalisePostalCode", () => {
  it("takes five digits", () => {
    expect(normalisePostalCode("43 156")).toBe("43156")
  })

  it.each(["03156", "4315", "431567", "4315a"])("refuses %s", (raw) => {
    expect(normalisePostalCode(raw)).toBeNull()
  })
})

describe("fields", () => {
  it("tells a missing phone from a wrong one", () => {
    const issue = (raw: unknown) =>
      phoneField.safeParse(raw).error?.issues[0]?.message
    expect(issue(undefined)).toBe("phone_missing")
    expect(issue("  ")).toBe("phone_missing")
    expect(issue("0266")).toBe("phone_invalid")
  })

  it("keeps single names and folds spaces", () => {
    expect(nameField.parse("  Hj.  Siti ")).toBe("Hj. Siti")
    expect(nameField.parse("Siti")).toBe("Siti")
    expect(nameField.safeParse("S").success).toBe(false)
  })

  it("wants a kecamatan, not a regency", () => {
    expect(districtField.safeParse("32.02.29").success).toBe(true)
    expect(districtField.safeParse("32.02").success).toBe(false)
    expect(districtField.safeParse(undefined).success).toBe(false)
  })

  it.each(["0", "-1", "1.5", "1000", "x", ""])("refuses quantity %s", (raw) => {
    expect(quantityField.safeParse(raw).success).toBe(false)
  })

  it("names the most that a cart takes", () => {
    const read = quantityField.safeParse(String(MAX_QUANTITY + 1))
    expect(read.error?.issues[0]?.message).toBe("quantity_too_large")
    for (const { form } of Object.values(MESSAGES))
      expect(form.errors.quantity_too_large).toContain(String(MAX_QUANTITY))
  })

  it("wants a street that can be found", () => {
    expect(streetField.parse("Kp.  Cibentang")).toBe("Kp. Cibentang")
    expect(streetField.safeParse("Kp").success).toBe(false)
  })
})
