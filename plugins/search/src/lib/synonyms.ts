import { normaliseWords } from "./normalise"

/**
 * Words that buyers and makers use for the same thing, reviewed one by one: a
 * group holds only what either would accept for the other. Kinds of a thing
 * are not its synonyms (a sirwal is trousers, trousers are no sirwal).
 */
const GROUPS = `
# worn; jubah is the man's, but shops sell both as gamis; takwa alone is piety
peci, kopiah, songkok
kerudung, jilbab, hijab
mukena, rukuh, telekung
gamis, abaya, jubah, baju gamis
koko, baju koko, baju takwa
baju, pakaian, busana
sarung, kain sarung
cadar, niqab
kaus, t shirt, tshirt
ransel, tas ransel, tas punggung, backpack
pria, laki, cowok
wanita, perempuan, cewek
bayi, baby

# eaten; ceriping is what keripik is called in central Java
cemilan, snack, jajanan, kudapan, makanan ringan
keripik, ceriping
singkong, ubi kayu, ketela pohon, sampeu
ubi jalar, ketela rambat
tapai, peuyeum
tapioka, aci, tepung tapioka, tepung kanji
terigu, tepung terigu
mocaf, tepung mocaf
mete, kacang mete
nastar, kue nastar
bolu, kue bolu
kastengel, kue kastengel
brownies, kue brownies
ayam kampung, ayam buras
bebek, itik
lele, ikan lele
nila, ikan nila
gurami, ikan gurami
bandeng, ikan bandeng
patin, ikan patin
tongkol, ikan tongkol
teri, ikan teri
kurma, buah kurma
zamzam, air zamzam

# spice, sugar, herb; asli and murni say of honey and oil that nothing is added
gula aren, gula kawung
gula merah, gula jawa
kunyit, kunir, koneng
lada, merica
kencur, cikur
lengkuas, laos
terasi, belacan
kelor, moringa, daun kelor
habbatussauda, jintan hitam
lidah buaya, aloevera
minyak kelapa murni, vco, virgin coconut oil
asli, murni
benih, bibit
parfum, minyak wangi
pembersih lantai, karbol
sendok nasi, centong

# belief and school; a mushaf is the Quran as a thing, which a shop has
quran, mushaf
pesantren, ponpes, pontren, pondok
iqra, buku iqra
kitab kuning, kitab gundul
lebaran, idulfitri
iduladha, idul kurban, lebaran haji

# gifts and house; oleh-oleh are brought home, food above all, a suvenir is kept
oleh-oleh, buah tangan
suvenir, cenderamata
hampers, parsel, bingkisan
mebel, furnitur, furniture
gerabah, tembikar
kerajinan tangan, kriya, handicraft
gantungan kunci, ganci
bantal kursi, bantal sofa
`

/** The groups, each spelling as its folded words. */
export const SYNONYMS: readonly (readonly string[][])[] = GROUPS.trim()
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
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
