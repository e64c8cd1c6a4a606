import { describe, expect, it } from "vitest"
import { inOurFont } from "./fonts"
import { printable } from "./printable"

const isAscii = (letter: string) => /^[\x20-\x7e‘’]$/.test(letter)

describe("printable", () => {
  it.each([
    ["Siti Nurjanah", "Siti Nurjanah"],
    ["Ḥasan ʿAlī", "Hasan ‘Ali"],
    ["𝓢𝓲𝓽𝓲", "Siti"],
    ["Kopi ☕ hangat 🇮🇩", "Kopi hangat "],
    ["Kitab كتاب ok?", "Kitab ? ok?"],
    ["Jl. Mawar\n RT 02", "Jl. Mawar RT 02"],
    ["apa??", "apa??"],
  ])("shows %j as %j", (text, shown) => {
    expect(printable(text, isAscii)).toBe(shown)
  })
})

describe("inOurFont", () => {
  it("keeps every letter of Indonesian and of transliterated Arabic", () => {
    const text =
      "Kecamatan Gunungguruh, é à 12½ × Rp25.000 – ‘Aisyah, Ḥāfiẓ, Ṣāliḥ, Ūmī …•"
    expect(inOurFont(text)).toBe(text)
  })
})
