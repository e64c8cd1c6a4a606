import { describe, expect, it } from "vitest"
import { accountOf, ACCOUNTS, emailOf, readPasswords } from "./accounts"

const all = (password: string) =>
  JSON.stringify(Object.fromEntries(ACCOUNTS.map(({ key }) => [key, password])))

describe("the demo's accounts", () => {
  it("have each a key and, within the role, a title of their own", () => {
    const keys = ACCOUNTS.map(({ key }) => key)
    const titles = ACCOUNTS.map(({ role, title }) => `${role} ${title}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it("name the four roles that log in somewhere", () => {
    expect(new Set(ACCOUNTS.map(({ role }) => role))).toEqual(
      new Set(["admin", "officer", "seller", "buyer"])
    )
  })

  it("say of everybody that they are invented", () => {
    expect(ACCOUNTS.filter(({ name }) => !name.includes("Contoh"))).toEqual([])
    expect(emailOf("kepala.bogor")).toBe("kepala.bogor@pasarsantri.test")
    expect(() => accountOf("nobody")).toThrow("nobody")
  })
})

describe("readPasswords", () => {
  it("takes a password for every account", () => {
    const passwords = readPasswords(all("abcd-efgh-jkmn"))
    expect(passwords?.get("verifikator")).toBe("abcd-efgh-jkmn")
  })

  it("makes no accounts without passwords", () => {
    expect(readPasswords(undefined)).toBeNull()
  })

  it.each(["not json", "{}", all("too-short"), '{"admin":"abcd-efgh-jkmn"}'])(
    "refuses %s",
    (text) => {
      expect(() => readPasswords(text)).toThrow()
    }
  )
})
