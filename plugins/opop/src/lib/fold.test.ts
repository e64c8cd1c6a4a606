import { describe, expect, it } from "vitest"
import { compact, fold, slugify } from "./fold"

describe("fold", () => {
  it.each([
    ["Ra'as", "raas"],
    ["Ra’as", "raas"],
    ["Al-Umanaa", "al umanaa"],
    ["  BTS.  Ulu ", "bts ulu"],
    ["Misool (Misool Utara)", "misool misool utara"],
    ["Café Ñandú", "cafe nandu"],
    ["دار", ""],
  ])("%s becomes %s", (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe("compact and slugify", () => {
  it("make one word, or one address", () => {
    expect(compact("Gunung Guruh")).toBe("gunungguruh")
    expect(slugify("Riyadul Palabuhan")).toBe("riyadul-palabuhan")
  })
})
