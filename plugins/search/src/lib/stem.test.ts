import { describe, expect, it } from "vitest"
import { normaliseText } from "./normalise"
import { stemWord, stemWords } from "./stem"
import { ROOTS } from "./stem-roots"

describe("stemWord", () => {
  it.each([
    ["rajut", "rajutan merajut dirajut perajut"],
    ["anyam", "anyaman menganyam penganyam dianyam"],
    ["tenun", "tenunan menenun penenun"],
    ["sulam", "sulaman menyulam disulam"],
    ["jahit", "jahitan penjahit dijahit menjahit jahitannya"],
    ["potong", "potongan memotong pemotong"],
    ["kupas", "mengupas dikupas"],
    ["olah", "olahan mengolah diolah pengolahan"],
    ["kemas", "kemasan dikemas mengemas"],
    ["kering", "mengeringkan dikeringkan pengering"],
    ["goreng", "gorengan digoreng menggoreng penggorengan"],
    ["segar", "penyegar menyegarkan kesegaran"],
    ["bersih", "pembersih membersihkan kebersihan"],
    ["wangi", "pewangi"],
    ["putih", "pemutih memutihkan"],
    ["lembap", "pelembap melembapkan"],
    ["warna", "pewarna mewarnai"],
    ["lapis", "pelapis lapisan dilapisi"],
    ["ajar", "belajar pelajaran pengajar"],
    ["tani", "petani pertanian"],
    ["ternak", "peternak peternakan beternak"],
    ["lengkap", "perlengkapan"],
    ["aji", "mengaji pengajian"],
    ["kaji", "kajian mengkaji"],
    ["botol", "sebotol"],
    ["sayur", "sayuran"],
    ["cat", "mengecat"],
  ])("leads to %j from %s", (root, words) => {
    for (const word of words.split(" ")) {
      expect(stemWord(word), word).toBe(root)
    }
  })

  it.each([
    ["durian", "duri"],
    ["rambutan", "rambut"],
    ["selada", "lada"],
    ["sepeda", "peda"],
    ["seragam", "ragam"],
    ["permata", "mata"],
    ["beruang", "uang"],
    ["terasi", "asi"],
    ["pesantren", "santri"],
    ["keripik", "ripik"],
    ["kerupuk", "rupuk"],
    ["makanan", "makan"],
    ["memakan", "pakan"],
    ["minuman", "minum"],
    ["pakaian", "pakai"],
    ["manisan", "manis"],
    ["asinan", "asin"],
    ["jamuan", "jamu"],
    ["kuningan", "kuning"],
    ["kerajinan", "rajin"],
    ["mendoan", "doa"],
    ["merica", "rica"],
    ["mengkudu", "kudu"],
    ["sekolah", "olah"],
    ["ketan", "keta"],
    ["kemeja", "meja"],
    ["kelapa", "lapa"],
    ["berlian", "lian"],
    ["pemoles", "oles"],
    ["bangku", "bang"],
    ["sajian", "aji"],
    ["pengantin", "kantin"],
    ["dimsum", "sumsum"],
  ])("keeps %j apart from %j", (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other))
  })

  it("leaves codes and short words alone", () => {
    expect(stemWord("500gram")).toBe("500gram")
    expect(stemWord("ikan")).toBe("ikan")
  })

  it("changes no root, and no stem again", () => {
    for (const root of ROOTS) {
      expect(normaliseText(root)).toBe(root)
      expect(stemWord(root)).toBe(root)
    }
  })
})

it("gives each stem of a text once", () => {
  expect(stemWords("Anyaman yang dianyam, menganyam")).toBe("anyam")
  expect(stemWords("satu dua tiga", 2)).toBe("satu dua")
})
