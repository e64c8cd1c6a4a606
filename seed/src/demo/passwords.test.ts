import { describe, expect, it } from "vitest"
import { demoEmail, readPasswords } from "./passwords"

describe("readPasswords", () => {
  it("takes the roles that can log in, and leaves the others", () => {
    const text =
      '{"admin":"abcd-efgh-jkmn","buyer":"jkmn-pqrs-tuvw","seller":"x"}'
    expect(readPasswords(text)).toEqual({
      admin: "abcd-efgh-jkmn",
      buyer: "jkmn-pqrs-tuvw",
    })
  })

  it("makes no accounts without passwords", () => {
    expect(readPasswords(undefined)).toBeNull()
  })

  it.each(["{}", "not json", '{"admin":"short","buyer":"jkmn-pqrs-tuvw"}'])(
    "refuses %s",
    (text) => {
      expect(() => readPasswords(text)).toThrow()
    }
  )

  it("names accounts by their role", () => {
    expect(demoEmail("buyer")).toBe("buyer@pasarsantri.test")
  })
})
