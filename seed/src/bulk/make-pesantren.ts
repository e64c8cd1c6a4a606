import { paperOf } from "../data/papers"
import { randomFrom } from "../lib/random"
import { slugify } from "../lib/slug"
import { TERRAINS, type Terrain } from "../pictures/terrain"
import { NAME_HEADS, NAME_TAILS } from "./words"

/** A district, as the area module knows it. */
export interface District {
  id: string
  name: string
  /** "Kadudampit, Kabupaten Sukabumi, Jawa Barat" */
  fullName: string
}

/** A made-up pesantren of the bulk market. */
export interface BulkPesantren {
  number: number
  slug: string
  name: string
  districtCode: string
  districtName: string
  place: string
  foundedYear: number
  kind: string
  stage: string
  cohortYear: number | null
  nspp: string
  terrain: Terrain
  story: string
  storyEn: string
}

const KINDS = ["salaf", "khalaf", "kombinasi"] as const
const STAGES = [
  "registered",
  "admin_passed",
  "participant",
  "participant",
  "training",
  "regency_winner",
] as const
/** Most of the market lies in West Java, as the programme does. */
const WEST_JAVA = "32."
const WEST_JAVA_SHARE = 0.85

interface Districts {
  westJava: readonly District[]
  elsewhere: readonly District[]
}

/** Cuts the districts in two; throws when there are no areas yet. */
export function splitDistricts(all: readonly District[]): Districts {
  const westJava = all.filter(({ id }) => id.startsWith(WEST_JAVA))
  const elsewhere = all.filter(({ id }) => !id.startsWith(WEST_JAVA))
  if (!westJava.length || !elsewhere.length) {
    throw new Error("There are no areas. Load the reference data first.")
  }
  return { westJava, elsewhere }
}

/** Pesantren `number` (from 1) of the bulk market: always the same one. */
export function makePesantren(
  number: number,
  districts: Districts
): BulkPesantren {
  const random = randomFrom(`bulk/pesantren/${number}`)
  const district = random.pick(
    random.chance(WEST_JAVA_SHARE) ? districts.westJava : districts.elsewhere
  )
  const short = `${random.pick(NAME_HEADS)} ${random.pick(NAME_TAILS)}`
  const stage = random.pick(STAGES)
  const foundedYear = random.int(1935, 2018)
  const residents = random.int(4, 90) * 10
  const name = `Pesantren ${short}`
  return {
    number,
    slug: slugify(`${short} ${district.name} ${number}`),
    name,
    districtCode: district.id,
    districtName: district.name,
    place: district.fullName,
    foundedYear,
    kind: random.pick(KINDS),
    stage,
    cohortYear:
      stage === "registered" || stage === "admin_passed"
        ? null
        : random.int(2019, 2026),
    nspp: `5100${district.id.slice(0, 5).replace(".", "")}${String(number % 10_000).padStart(4, "0")}`,
    terrain: random.pick(TERRAINS),
    story: `${name} berdiri tahun ${foundedYear} di ${district.fullName}. Sekitar ${residents} santri mukim belajar di sini, dan sebagian dari mereka membuat barang yang dijual di toko ini.\n\nData contoh untuk mengukur kecepatan pasar.`,
    storyEn: `${name} was founded in ${foundedYear} in ${district.fullName}. Some ${residents} santri live and learn here, and some of them make what this shop sells.\n\nSample data to measure how fast the market is.`,
  }
}

/** Two digits that end the invented numbers of a pesantren. */
const ownerDigits = (pesantren: BulkPesantren): string =>
  String(pesantren.number % 100).padStart(2, "0")

/** Papers of a product of this pesantren. */
export const paperFor = (
  pesantren: BulkPesantren,
  kind: Parameters<typeof paperOf>[0],
  product: { leaf: string; serial: number }
): ReturnType<typeof paperOf> =>
  paperOf(
    kind,
    { no: ownerDigits(pesantren), districtCode: pesantren.districtCode },
    product
  )
