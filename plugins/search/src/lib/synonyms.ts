import { normaliseWords } from "./normalise"

/**
 * Words that buyers and makers use for the same thing, reviewed one by one: a
 * group holds only what either would accept for the other. Kinds of a thing
 * are not its synonyms (a sirwal is trousers, trousers are no sirwal).
 */
const GROUPS = `
peci, kopiah, songkok
kerudung, jilbab, hijab
mukena, rukuh, telekung
gamis, abaya
baju koko, baju takwa, koko
baju, pakaian, busana
kaus, t shirt, tshirt
parfum, minyak wangi
quran, mushaf
pesantren, ponpes, pontren
oleh-oleh, buah tangan, suvenir, cenderamata
cemilan, snack, jajanan, kudapan, makanan ringan
keripik, ceriping, criping
singkong, ubi kayu, ketela pohon
tapioka, aci
gula aren, gula kawung
gula merah, gula jawa
kunyit, kunir
kencur, cikur
lengkuas, laos
temulawak, temu lawak
pembersih lantai, karbol
sendok nasi, centong
kelor, moringa
habbatussauda, jintan hitam
minyak kelapa murni, vco, virgin coconut oil
ayam kampung, ayam buras
bebek, itik
benih, bibit
hampers, parsel
mebel, furnitur, furniture
gerabah, tembikar
kerajinan tangan, kriya, handicraft
gantungan kunci, ganci
ransel, tas punggung
bantal kursi, bantal sofa
`

/** The groups, each spelling as its folded words. */
export const SYNONYMS: readonly (readonly string[][])[] = GROUPS.trim()
  .split("\n")
  .map((line) => line.split(",").map((phrase) => normaliseWords(phrase)))

const byPhrase = new Map(
  SYNONYMS.flatMap((group) =>
    group.map((phrase): [string, string[][]] => [
      phrase.join(" "),
      [phrase, ...group.filter((other) => other !== phrase)],
    ])
  )
)
const LONGEST = Math.max(...SYNONYMS.flat().map((phrase) => phrase.length))

/**
 * The longest phrase at the start of `words` that has synonyms: how many words
 * it takes, and all its spellings, itself first. Undefined where there is none.
 */
export function synonymsAt(
  words: readonly string[]
): { taken: number; spellings: string[][] } | undefined {
  for (let taken = Math.min(LONGEST, words.length); taken > 0; taken--) {
    const spellings = byPhrase.get(words.slice(0, taken).join(" "))
    if (spellings) {
      return { taken, spellings }
    }
  }
  return undefined
}
