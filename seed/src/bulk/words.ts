import type { Text } from "../demo/text"
import type { Family } from "../pictures/palette"

/** First words of pesantren names, as they are met all over West Java. */
export const NAME_HEADS = [
  "Nurul",
  "Darul",
  "Miftahul",
  "Riyadul",
  "Baitul",
  "Manbaul",
  "Raudhatul",
  "Bahrul",
  "Anwarul",
  "Hidayatul",
  "Tarbiyatul",
  "Nahdlatul",
  "Mamba'ul",
  "Sirojul",
  "Misbahul",
  "Matla'ul",
  "Bustanul",
  "Roudlotul",
  "Ihyaul",
  "Sabilul",
  "Fathul",
  "Jauharul",
  "Safinatul",
  "Da'watul",
] as const

/** Second words of pesantren names. */
export const NAME_TAILS = [
  "Hikmah",
  "Huda",
  "Falah",
  "Ulum",
  "Iman",
  "Amanah",
  "Barokah",
  "Ihsan",
  "Muttaqin",
  "Islah",
  "Anwar",
  "Ikhlas",
  "Karimah",
  "Hasanah",
  "Mubarokah",
  "Athfal",
  "Muhajirin",
  "Mukhlisin",
  "Sholihin",
  "Abror",
  "Mustofa",
  "Khoirot",
  "Ma'arif",
  "Wathan",
  "Hidayah",
  "Istiqomah",
  "Muawanah",
  "Taqwa",
] as const

/** What makes one seller's product differ from the next one's, by main category. */
export const QUALITIES: Readonly<Record<Family, readonly Text[]>> = {
  A: [
    ["asli", "genuine"],
    ["rumahan", "home-made"],
    ["resep lama", "old recipe"],
    ["tanpa pengawet", "no preservatives"],
    ["kemasan hemat", "value pack"],
    ["spesial", "special"],
    ["gurih", "savoury"],
    ["istimewa", "extra good"],
  ],
  B: [
    ["asli", "genuine"],
    ["pilihan", "select"],
    ["racikan lama", "old blend"],
    ["kemasan hemat", "value pack"],
    ["premium", "premium"],
    ["gunung", "mountain-grown"],
  ],
  C: [
    ["panen baru", "new harvest"],
    ["super", "top grade"],
    ["pilihan", "select"],
    ["kampung", "village-grown"],
    ["tanpa pestisida", "no pesticides"],
    ["gunung", "mountain-grown"],
  ],
  D: [
    ["pilihan", "select"],
    ["super", "top grade"],
    ["unggul", "good stock"],
    ["kampung", "village-raised"],
    ["kualitas satu", "first quality"],
  ],
  E: [
    ["premium", "premium"],
    ["adem", "cool cloth"],
    ["halus", "fine"],
    ["model baru", "new cut"],
    ["ekonomis", "budget"],
    ["seri hitam", "black series"],
    ["jahitan rapi", "neatly sewn"],
  ],
  F: [
    ["buatan tangan", "handmade"],
    ["klasik", "classic"],
    ["mini", "mini"],
    ["motif bintang", "star motif"],
    ["halus", "fine"],
    ["seri kampung", "village series"],
  ],
  G: [
    ["edisi santri", "santri edition"],
    ["cetakan baru", "new printing"],
    ["untuk hadiah", "as a gift"],
    ["hemat", "budget"],
    ["ukuran besar", "large"],
  ],
  H: [
    ["alami", "natural"],
    ["lembut", "gentle"],
    ["keluarga", "family"],
    ["kemasan hemat", "value pack"],
    ["premium", "premium"],
    ["segar", "fresh"],
  ],
}

const HOME_WORDS =
  /(?:^|\s)(?:Halimun|Kabandungan|Jampang|Cisolok|Puncak|Bogor)\b/g

/** Takes the demo's own places out of a name: another pesantren lies elsewhere. */
export function withoutHome(name: string): string {
  const rest = name.replace(HOME_WORDS, "").trim()
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** Contents that sellers offer beside the usual one, as factors of it. */
export const SIZES = [0.5, 1, 1, 1, 2] as const
