import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { normaliseText, normaliseWords } from "./normalise"

describe("normaliseWords", () => {
  it.each([
    ["Keripik PISANG", "keripik pisang"],
    ["Qur’an, Qur'an, Qurʼan", "quran quran quran"],
    ["Séri Café", "seri cafe"],
    ["madu asli dan kurma dari kebun", "madu asli kurma kebun"],
    ["baju-baju muslim", "baju baju muslim"],
    ["oleh-oleh khas; dibuat oleh santri", "oleholeh khas dibuat santri"],
    ["500 gr", "500gram"],
    ["500g / 500 gram", "500gram 500gram"],
    ["2 ons", "200gram"],
    ["1,5 kg", "1d5kg"],
    ["1.5 L", "1d5liter"],
    ["0,5 ons", "50gram"],
    ["Rp25.000", "rp25000"],
    ["10 gelas", "10 gelas"],
    ["isi 12 grosir", "isi 12 grosir"],
    ["& | ! :* ' \" \\ % <->", ""],
    ["🙂 kopi 🙂", "kopi"],
    ["", ""],
  ])("folds %j to %j", (text, words) => {
    expect(normaliseWords(text).join(" ")).toBe(words)
  })

  it("gives letters and digits only, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const word of normaliseWords(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        }
      })
    )
  })

  it("changes nothing when it is applied again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      })
    )
  })
})
