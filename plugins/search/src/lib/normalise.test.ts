import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { normaliseText, normaliseWords } from "./normalise"

describe("normaliseWords", () => {
  it.each([
    ["Keripik PISANG", "keripik pisang"],
    ["Qur’an; Qur'an; Qurʼan", "quran"],
    ["Séri Café", "seri cafe"],
    ["madu asli dan kurma dari kebun", "madu asli kurma kebun"],
    ["oleh-oleh khas; dibuat oleh santri", "oleholeh khas dibuat santri"],
    ["500 gr", "500gram"],
    ["500g / 500 gram", "500gram 500gram"],
    ["2 ons", "200gram"],
    ["1,5 kg", "1500gram"],
    ["1.5 L", "1500ml"],
    ["0,5 ons", "50gram"],
    ["½ kg, 1½ kg, 1 1/2 kilo", "500gram 1500gram 1500gram"],
    ["setengah kilo, sekilo, 1.000 gr", "500gram 1000gram 1000gram"],
    ["0,07 kg", "70gram"],
    ["62,5 g", "62d5gram"],
    ["2 meter", "200cm"],
    ["500 mg", "500mg"],
    ["1/2 porsi", "1 2 porsi"],
    ["Rp25.000", "rp25000"],
    ["10 gelas", "10 gelas"],
    ["isi 12 grosir", "isi 12 grosir"],
    ["& | ! :* ' \" \\ % <->", ""],
    ["🙂 kopi 🙂", "kopi"],
    ["", ""],
  ])("folds %j to %j", (text, words) => {
    expect(normaliseWords(text).join(" ")).toBe(words)
  })

  it.each([
    ["quran", "Al-Qur'an", "Alquran", "al qur’an", "Qur'an", "AL QURAN"],
    ["salat", "sholat", "shalat", "Solat"],
    ["keripik", "kripik", "Keripik"],
    ["sarung", "sarong", "sarung-sarung"],
    ["hikmah", "Al-Hikmah", "al hikmah", "Alhikmah"],
    ["takwa", "At-Taqwa", "at taqwa", "Attaqwa"],
    ["zamzam", "zam-zam", "zam zam", "jamjam"],
    ["temulawak", "temu lawak", "Temulawak"],
    ["1000gram", "sekilo", "1kg", "10 ons", "1000 gr"],
  ])("folds to %j what is written %j", (kept, ...written) => {
    for (const text of written) {
      expect(normaliseText(text)).toBe(kept)
    }
  })

  it.each([
    ["baju-baju muslim", "baju muslim"],
    ["baju baju muslim", "baju muslim"],
    ["kupukupu, cumi-cumi", "kupu cumi"],
    ["sayur-sayuran dan buah-buahan", "sayur buah"],
    ["oleh oleh", "oleholeh"],
    ["oleholeh", "oleholeh"],
    ["otak-otak, agar-agar", "otakotak agaragar"],
    ["cincin susu zamzam", "cincin susu zamzam"],
    ["10 10", "10 10"],
  ])("reads doubled words %j as %j", (text, words) => {
    expect(normaliseText(text)).toBe(words)
  })

  it.each([
    ["alpukat", "pukat"],
    ["alat", "at"],
    ["salad", "salat"],
    ["koran", "quran"],
    ["cincin", "cin"],
    ["oleh-oleh", "oleh"],
    ["otak-otak", "otak"],
    ["kokoh", "koko"],
    ["jus", "juz"],
  ])("keeps %j apart from %j", (one, other) => {
    expect(normaliseText(one)).not.toBe(normaliseText(other))
  })

  it("keeps the article while it may be the beginning of a word", () => {
    expect(normaliseWords("al")).toEqual(["al"])
  })

  it("cuts words that nobody writes, by whole letters", () => {
    expect(normaliseText(`x${"𝒶".repeat(10_000)}`)).toHaveLength(64)
    expect([...normaliseText(`x${"𠮷".repeat(10_000)}`)]).toHaveLength(64)
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
