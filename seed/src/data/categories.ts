import type { Family } from "../pictures/palette"

/** How far a product may travel: nation, Java, region, own regency. */
export const RANGES = ["N", "J", "R", "K"] as const
export type Range = (typeof RANGES)[number]

/** Papers that a kind of goods has to show. */
export const PAPER_KINDS = [
  "pirt",
  "halal",
  "halal_exempt",
  "bpom",
  "hygiene",
  "cosmetic",
  "herbal",
  "household",
  "vet",
  "tashih",
  "nib",
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

interface MainCategory {
  code: Family
  slug: string
  name: string
  nameEn: string
}

/** A leaf of the tree. `grams` is the gross weight where a product states none. */
export interface LeafCategory {
  code: string
  slug: string
  name: string
  nameEn: string
  papers: readonly PaperKind[]
  grams: number
  range: Range
  /** Days a product keeps; null where it does not spoil. */
  keepsDays: number | null
  /** Longest time a seller may take to make it. */
  maxLeadDays: number
}

export const MAIN_CATEGORIES: readonly MainCategory[] = [
  {
    code: "A",
    slug: "makanan",
    name: "Makanan Olahan",
    nameEn: "Processed Food",
  },
  { code: "B", slug: "minuman", name: "Minuman", nameEn: "Drinks" },
  { code: "C", slug: "hasil-tani", name: "Hasil Tani", nameEn: "Farm Produce" },
  {
    code: "D",
    slug: "perikanan-ternak",
    name: "Perikanan & Peternakan",
    nameEn: "Fish & Livestock",
  },
  { code: "E", slug: "busana", name: "Busana Muslim", nameEn: "Muslim Wear" },
  {
    code: "F",
    slug: "kerajinan",
    name: "Kerajinan & Rumah",
    nameEn: "Craft & Home",
  },
  {
    code: "G",
    slug: "kitab-ibadah",
    name: "Kitab & Ibadah",
    nameEn: "Books & Worship",
  },
  {
    code: "H",
    slug: "perawatan",
    name: "Kesehatan & Perawatan",
    nameEn: "Care",
  },
]

type Row = [
  code: string,
  slug: string,
  name: string,
  nameEn: string,
  papers: readonly PaperKind[],
  grams: number,
  range: Range,
  keepsDays: number | null,
  maxLeadDays: number,
]

// prettier-ignore: a table is read by its columns.
const ROWS: readonly Row[] = [
  [
    "A1",
    "camilan-keripik",
    "Camilan & Keripik",
    "Snacks & Chips",
    ["pirt", "halal"],
    200,
    "N",
    120,
    0,
  ],
  [
    "A2",
    "kue-roti",
    "Kue & Roti",
    "Cakes & Bread",
    ["pirt", "halal"],
    450,
    "J",
    14,
    3,
  ],
  [
    "A3",
    "lauk-kering",
    "Abon & Lauk Kering",
    "Dry Side Dishes",
    ["pirt", "halal"],
    200,
    "N",
    180,
    0,
  ],
  [
    "A4",
    "makanan-beku",
    "Makanan Beku",
    "Frozen Food",
    ["bpom", "halal"],
    900,
    "R",
    90,
    2,
  ],
  [
    "A5",
    "sambal-bumbu",
    "Sambal, Bumbu & Minyak",
    "Condiments & Oil",
    ["pirt", "halal"],
    300,
    "N",
    180,
    0,
  ],
  [
    "A6",
    "madu-gula-selai",
    "Madu, Gula & Selai",
    "Honey, Sugar & Jam",
    ["pirt", "halal"],
    600,
    "N",
    365,
    0,
  ],
  [
    "A7",
    "siap-masak",
    "Siap Masak & Tepung",
    "Ready to Cook & Flour",
    ["pirt", "halal"],
    400,
    "N",
    180,
    0,
  ],
  ["B1", "kopi", "Kopi", "Coffee", ["pirt", "halal_exempt"], 250, "N", 365, 0],
  [
    "B2",
    "teh",
    "Teh & Seduhan",
    "Tea & Infusions",
    ["pirt", "halal_exempt"],
    120,
    "N",
    365,
    0,
  ],
  [
    "B3",
    "minuman-serbuk",
    "Minuman Serbuk",
    "Drink Powders",
    ["pirt", "halal"],
    250,
    "N",
    365,
    0,
  ],
  [
    "B4",
    "susu-olahan",
    "Susu & Olahan",
    "Dairy",
    ["bpom", "halal"],
    500,
    "R",
    7,
    1,
  ],
  [
    "C1",
    "beras-biji",
    "Beras & Biji-bijian",
    "Rice & Grains",
    ["halal_exempt"],
    5200,
    "J",
    180,
    0,
  ],
  [
    "C2",
    "sayur-umbi",
    "Sayur & Umbi",
    "Vegetables & Roots",
    ["halal_exempt"],
    1200,
    "R",
    5,
    2,
  ],
  ["C3", "buah", "Buah", "Fruit", ["halal_exempt"], 600, "R", 5, 2],
  ["C4", "jamur", "Jamur", "Mushrooms", ["halal_exempt"], 400, "R", 4, 2],
  [
    "C5",
    "tanaman",
    "Bibit & Tanaman Hias",
    "Plants & Seedlings",
    [],
    900,
    "J",
    null,
    7,
  ],
  [
    "D1",
    "ikan-hidup",
    "Ikan Hidup",
    "Live Fish",
    ["halal_exempt"],
    1500,
    "K",
    1,
    2,
  ],
  [
    "D2",
    "ikan-segar",
    "Ikan Segar",
    "Fresh Fish",
    ["halal_exempt"],
    1200,
    "K",
    2,
    1,
  ],
  ["D3", "benih-ikan", "Benih Ikan", "Fish Fry", [], 3000, "K", 1, 7],
  ["D4", "telur", "Telur", "Eggs", ["halal_exempt"], 700, "R", 14, 0],
  [
    "D5",
    "ternak",
    "Ternak & Kurban",
    "Livestock",
    ["vet"],
    25000,
    "K",
    null,
    30,
  ],
  [
    "D6",
    "pakan-pupuk",
    "Pakan & Pupuk",
    "Feed & Fertiliser",
    [],
    3000,
    "J",
    365,
    0,
  ],
  ["E1", "koko-sarung", "Koko & Sarung", "Men's Wear", [], 400, "N", null, 7],
  [
    "E2",
    "gamis-jilbab",
    "Gamis & Jilbab",
    "Women's Wear",
    [],
    400,
    "N",
    null,
    7,
  ],
  ["E3", "peci", "Peci & Kopiah", "Caps", [], 150, "N", null, 7],
  [
    "E4",
    "mukena-sajadah",
    "Mukena & Sajadah",
    "Prayer Wear & Mats",
    [],
    600,
    "N",
    null,
    7,
  ],
  [
    "E5",
    "konveksi",
    "Seragam & Konveksi",
    "Uniforms to Order",
    [],
    700,
    "N",
    null,
    30,
  ],
  [
    "F1",
    "anyaman",
    "Anyaman & Bambu",
    "Weaving & Bamboo",
    [],
    700,
    "N",
    null,
    14,
  ],
  [
    "F2",
    "kaligrafi",
    "Kaligrafi & Dekorasi",
    "Calligraphy & Decor",
    [],
    1200,
    "N",
    null,
    14,
  ],
  ["F3", "rajut-tas", "Rajut & Tas", "Knitting & Bags", [], 350, "N", null, 7],
  ["F4", "kayu", "Kerajinan Kayu", "Woodwork", [], 1200, "N", null, 14],
  [
    "F5",
    "suvenir",
    "Suvenir & Cetak",
    "Souvenirs & Print",
    [],
    300,
    "N",
    null,
    7,
  ],
  ["G1", "kitab-buku", "Kitab & Buku", "Books", [], 300, "N", null, 7],
  [
    "G2",
    "mushaf",
    "Mushaf & Juz Amma",
    "Qur'an",
    ["tashih"],
    400,
    "N",
    null,
    0,
  ],
  [
    "G3",
    "tasbih",
    "Tasbih & Perlengkapan",
    "Prayer Beads & Sets",
    [],
    100,
    "N",
    null,
    7,
  ],
  [
    "G4",
    "alat-tulis",
    "Alat Tulis Santri",
    "Stationery",
    [],
    600,
    "N",
    null,
    0,
  ],
  [
    "H1",
    "sabun-lotion",
    "Sabun & Lotion",
    "Soap & Lotion",
    ["cosmetic", "halal"],
    150,
    "N",
    730,
    0,
  ],
  [
    "H2",
    "minyak-herbal",
    "Minyak Herbal",
    "Herbal Oil",
    ["herbal", "halal"],
    150,
    "N",
    730,
    0,
  ],
  ["H3", "parfum", "Parfum", "Perfume", ["cosmetic", "halal"], 80, "N", 730, 0],
  [
    "H4",
    "kebersihan",
    "Kebersihan Rumah",
    "Household Cleaning",
    ["household"],
    900,
    "J",
    730,
    0,
  ],
]

export const LEAF_CATEGORIES: readonly LeafCategory[] = ROWS.map(
  ([
    code,
    slug,
    name,
    nameEn,
    papers,
    grams,
    range,
    keepsDays,
    maxLeadDays,
  ]) => ({
    code,
    slug,
    name,
    nameEn,
    papers,
    grams,
    range,
    keepsDays,
    maxLeadDays,
  })
)

const byCode = new Map(LEAF_CATEGORIES.map((leaf) => [leaf.code, leaf]))
const mainByCode = new Map<string, MainCategory>(
  MAIN_CATEGORIES.map((main) => [main.code, main])
)

/** The leaf of a code such as `A1`; throws when there is none. */
export function leafOf(code: string): LeafCategory {
  const leaf = byCode.get(code)
  if (!leaf) throw new Error(`no category has the code "${code}"`)
  return leaf
}

/** The main category above a leaf; throws when there is none. */
export function mainOf(code: string): MainCategory {
  const main = mainByCode.get(code.charAt(0))
  if (!main) throw new Error(`no main category is above "${code}"`)
  return main
}
