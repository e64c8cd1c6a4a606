import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { normaliseText, normaliseWords } from "./normalise"
import { RIGHT_WORDS } from "./right-words"

/** Any text, and text of words that the rules work on. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ..."al ar an as rahman nur annur alhikmah oleh oleh2 baju baju2 bajubaju oleholeh temu lawak sayur sayuran sayur2an kue2 iqro2 alfalah celana dalam 60 x 110 cm 1.500 99butir 500 gr ½ kg 1,5 sekilo setengah senti / ( temulawak kripik sholat - '".split(
          " "
        )
      ),
      { maxLength: 12 }
    )
    .map((words) => words.join(" "))
)

describe("normaliseWords", () => {
  it.each([
    ["Keripik PISANG", "keripik pisang"],
    ["Qur’an, Qur'an, Qurʼan", "quran"],
    ["Séri Café", "seri cafe"],
    ["madu asli dan kurma dari kebun", "madu asli kurma kebun"],
    ["baju-baju muslim", "baju muslim"],
    ["oleh-oleh khas; dibuat oleh santri", "oleholeh khas dibuat santri"],
    ["500 gr", "500gram"],
    ["500g / 500 gram", "500gram 500gram"],
    ["2 ons", "200gram"],
    [
      "0.250 kg, 1.500 kg, 1.500 gr, 2.5 ons",
      "250gram 1500gram 1500gram 250gram",
    ],
    ["60 x 110 cm, 60x110cm, 60×110", "60x110 cm 60x110 cm 60x110"],
    ["toren 1.000 liter, 1000 liter", "toren 1000000ml 1000000ml"],
    ["bab2, usb2.0", "bab 2 usb2d0"],
    ["terpal 2 x 3 meter, 2x3m", "terpal 2x3 m 2x3 m"],
    ["isi 2 x 50 gr", "isi 2 x 50gram"],
    ["99butir, 10pcs, 10 pcs", "99 butir 10 pcs 10 pcs"],
    ["kain 2 m", "kain 200cm"],
    ["1,5 kg", "1500gram"],
    ["1.5 L", "1500ml"],
    ["0,5 ons", "50gram"],
    ["Rp25.000", "rp25000"],
    ["10 gelas", "10 gelas"],
    ["½ kg, setengah kilo, 1/2 kg", "500gram 500gram 500gram"],
    ["1½ kg; 1 1/2 kilo; ¾ kg; 2¼ liter", "1500gram 1500gram 750gram 2250ml"],
    ["1/2 porsi", "1 2 porsi"],
    ["2 meter, 500 mg", "200cm 500mg"],
    ["seliter minyak", "1000ml minyak"],
    ["20 cm", "20cm"],
    ["99999999999 kg", "99999999999kg"],
    ["baju2 anak-anak", "baju anak"],
    ["otak-otak dan gula-gula", "otakotak gulagula"],
    ["oleholeh, kupukupu, cincin, susu", "oleholeh kupu cincin susu"],
    ["zam-zam, agar-agar", "zamzam agaragar"],
    ["sayur-sayuran dan buah-buahan", "sayur buah"],
    ["oleh2 sukabumi; oleh–oleh", "oleholeh sukabumi oleholeh"],
    ["otak2 bandeng, Otak-otak", "otakotak bandeng otakotak"],
    ["kue2, tas2; sayur2an, buku2nya", "kue tas sayur bukunya"],
    ["Iqro2, jilid2", "iqra 2 jilid 2"],
    [
      "celana dalam, pakaian dalam, dalam negeri",
      "celanadalam pakaiandalam negeri",
    ],
    ["temu lawak, Temulawak", "temulawak"],
    ["Alpukat, apokat; timun", "alpukat mentimun"],
    ["sholat, shalat; SALAT", "salat"],
    ["kripik krupuk coklat", "keripik kerupuk cokelat"],
    ["Al-Qur'an al quran alquran", "quran"],
    ["Al-Qur´an, Al-Qur′an, al qur an, qur\u00adan", "quran"],
    ["ke\u200bripik", "keripik"],
    ["Al-Hikmah, Alhikmah, al hikmah", "hikmah"],
    ["Al-Falah, Alfalah; AL FURQON alfurqan", "falah furqan"],
    ["Daarul Fikri, Darul fikry", "darul fikri darul fikri"],
    ["Riyadlul Huda, Riyadul Huda", "riyadul huda riyadul huda"],
    ["An-Nur Annur", "nur"],
    ["Ar-Rahman", "rahman"],
    ["as roda", "as roda"],
    ["alat alpukat almari", "alat alpukat lemari"],
    [`x${"y".repeat(60)}`, `x${"y".repeat(39)}`],
    ["isi 12 grosir", "isi 12 grosir"],
    ["500 - gr, 1.5 (kg), setengah-liter", "500gram 1500gram 500ml"],
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
      fc.property(anyText, (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      })
    )
  })
})

describe("RIGHT_WORDS", () => {
  it.each([...RIGHT_WORDS])("%s stands as it is folded", (word) => {
    expect(normaliseWords(word)).toEqual([word])
  })
})
