/**
 * Words that name the same thing: who asks for one wants the others as well.
 * Each as the normaliser leaves it, two words parted by a space where the
 * thing is called so. A group holds true equals only, a word stands in one
 * group only. Other spellings of one word are in `spellings.ts`.
 */
export const SYNONYMS: string[][] = [
  /* What is worn */
  ["peci", "kopiah", "songkok"],
  ["jilbab", "kerudung", "hijab"],
  ["mukena", "rukuh", "telekung"],
  // Jubah is the man's, but shops sell both as "gamis".
  ["gamis", "jubah", "baju gamis"],
  // "Takwa" alone is piety, and the name of many a maker.
  ["koko", "baju koko", "baju takwa"],
  ["sarung", "kain sarung"],
  ["cadar", "niqab"],
  ["kaus", "tshirt"],
  ["ransel", "tas ransel", "tas punggung", "backpack"],
  ["pria", "laki", "cowok"],
  ["wanita", "perempuan", "cewek"],
  ["bayi", "baby"],

  /* What is eaten */
  ["camilan", "snack", "jajanan", "kudapan", "makanan ringan"],
  // Ceriping is what keripik is called in central Java.
  ["keripik", "ceriping"],
  ["rempeyek", "peyek"],
  ["tapai", "peuyeum"],
  ["singkong", "ubi kayu", "ketela pohon", "sampeu"],
  ["ubi jalar", "ketela rambat"],
  ["terigu", "tepung terigu"],
  ["tapioka", "tepung tapioka", "tepung kanji"],
  ["mocaf", "tepung mocaf"],
  ["mete", "kacang mete"],
  ["nastar", "kue nastar"],
  ["bolu", "kue bolu"],
  ["kastengel", "kue kastengel"],
  ["brownies", "kue brownies"],
  ["bebek", "itik"],
  ["lele", "ikan lele"],
  ["nila", "ikan nila"],
  ["gurami", "ikan gurami"],
  ["bandeng", "ikan bandeng"],
  ["teri", "ikan teri"],
  ["patin", "ikan patin"],
  ["tongkol", "ikan tongkol"],

  /* Spices, sugar, herbs */
  ["kunyit", "kunir", "koneng"],
  ["lada", "merica"],
  ["kencur", "cikur"],
  ["lengkuas", "laos"],
  ["terasi", "belacan"],
  ["gula merah", "gula jawa"],
  ["habbatussauda", "jintan hitam"],
  ["kelor", "moringa", "daun kelor"],
  ["lidah buaya", "aloevera"],
  ["minyak kelapa murni", "virgin coconut oil", "vco"],
  ["parfum", "minyak wangi"],
  ["kurma", "buah kurma"],
  ["zamzam", "air zamzam"],
  // Of honey and oil: nothing added. Who writes one means the other.
  ["asli", "murni"],

  /* Belief and school */
  ["pesantren", "ponpes", "pondok"],
  // A mushaf is the Quran as a thing, and things are what a shop has.
  ["quran", "mushaf"],
  ["iqra", "buku iqra"],
  ["kitab kuning", "kitab gundul"],
  ["lebaran", "idulfitri"],
  // The feast of the sacrifice; "kurban" alone is the animal.
  ["iduladha", "idul kurban", "lebaran haji"],

  /* Gifts and house */
  // What is brought home, food above all; a suvenir is kept.
  ["oleholeh", "buah tangan"],
  ["suvenir", "cinderamata"],
  ["hampers", "parsel", "bingkisan"],
  ["gerabah", "tembikar"],
]

/** Longest name of a thing in `SYNONYMS`, in words. */
export const MAX_SYNONYM_WORDS = Math.max(
  ...SYNONYMS.flat().map((name) => name.split(" ").length)
)

const GROUPS = new Map(
  SYNONYMS.flatMap((group) => group.map((name) => [name, group] as const))
)

/** The other names of a thing; undefined when it is in no group. */
export const synonymsOf = (name: string): string[] | undefined =>
  GROUPS.get(name)?.filter((other) => other !== name)
