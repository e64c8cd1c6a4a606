import { describe, expect, it } from "vitest"
import { stemWord, stemWords } from "./stem"

describe("stemWord", () => {
  it.each(
    `anyaman anyam menganyam anyam penganyam anyam rajutan rajut bordiran bordir
    makanan makan minuman minum gorengan goreng digoreng goreng kesehatan sehat
    perhiasan hias hiasan hias pertanian tani petani tani perikanan ikan
    peternakan ternak perkebunan kebun penjahit jahit jahitan jahit
    pembersih bersih pewangi wangi pengharum harum penyedap sedap
    pemakai pakai pakaian pakai penenun tenun tenunan tenun penulis tulis
    pelembap lembap perajin rajin kerajinan rajin berwarna warna pewarna warna
    termurah murah rasanya rasa masakan masak pemanis manis manisan manis`
      .split(/\s+/)
      .reduce<[string, string][]>((pairs, word, at, all) => {
        if (at % 2 === 0) pairs.push([word, all[at + 1] ?? ""])
        return pairs
      }, [])
  )("brings %s to %s", (word, stem) => {
    expect(stemWord(word)).toBe(stem)
  })

  it.each(
    (
      "keripik kerupuk pesantren beras berlian ternak terasi permen pelangi " +
      "merica melati mentega durian lebaran santan ikan kemeja sabun sepatu " +
      "sarung peci mukena madu kelapa kecap dingin 500gram ketan rotan"
    ).split(" ")
  )("leaves %s as it is", (word) => {
    expect(stemWord(word)).toBe(word)
  })

  it("lets unrelated goods never meet", () => {
    for (const [one, other] of [
      ["durian", "duri"],
      ["lebaran", "lebar"],
      ["merica", "rica"],
      ["beras", "as"],
      ["masakan", "masa"],
    ] as const) {
      expect(stemWord(one)).not.toBe(stemWord(other))
    }
  })
})

it("gives each stem of a text once", () => {
  expect(stemWords("Anyaman yang dianyam, teranyam")).toBe("anyam")
})
