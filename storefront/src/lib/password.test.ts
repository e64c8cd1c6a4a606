import { describe, expect, it } from "vitest"
import { newPasswordField, passwordField } from "./password"

const issue = (raw: unknown) =>
  newPasswordField.safeParse(raw).error?.issues[0]?.message

describe("newPasswordField", () => {
  it("takes a long phrase with spaces", () => {
    expect(newPasswordField.parse("kopi pahit tiap pagi")).toBe(
      "kopi pahit tiap pagi"
    )
  })

  it("takes three different words a little earlier", () => {
    expect(newPasswordField.parse("ikan di air")).toBe("ikan di air")
  })

  it.each([
    [undefined, "password_missing"],
    ["", "password_missing"],
    ["kopi pahit", "password_short"],
    ["x".repeat(129), "password_long"],
    ["Bismillah-2026", "password_guessable"],
    ["123456789012", "password_guessable"],
    ["aaaaaaaaaaaa", "password_guessable"],
  ])("refuses %s", (raw, key) => {
    expect(issue(raw)).toBe(key)
  })
})

describe("passwordField", () => {
  it("does not apply today's rules to an old password", () => {
    expect(passwordField.safeParse("abc").success).toBe(true)
  })
})
