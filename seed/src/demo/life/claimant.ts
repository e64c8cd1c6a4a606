import { LEAF_CATEGORIES, leafOf } from "../../data/categories"
import { nibOf, nsppOf } from "../../data/papers"
import type { DemoPesantren } from "../model"
import { REGISTER_ONLY } from "../pesantren/register-only"
import { DEMO_PRODUCTS } from "../products"

/** A pesantren as its people describe it when they apply. */
export interface Claimant {
  /** Two digits, the end of its invented numbers. */
  no: string
  name: string
  districtCode: string
  villageCode: string | null
  kind: DemoPesantren["kind"]
  foundedYear: number | null
  latitude: number | null
  longitude: number | null
  story: string
  storyEn: string | null
  products: string
  /** Handles of categories. */
  categories: string[]
}

const WHOLE = 4

/** One of the 28. */
export function claimantOf(pesantren: DemoPesantren): Claimant {
  const products = DEMO_PRODUCTS[pesantren.slug] ?? []
  const story = (language: 0 | 1): string =>
    pesantren.story.map((paragraph) => paragraph[language]).join("\n\n")
  const categories = products.map(({ leaf }) => leafOf(leaf).slug)
  return {
    ...pesantren,
    story: story(0),
    storyEn: story(1),
    products:
      products
        .slice(0, WHOLE)
        .map(({ title }) => title)
        .join(", ") || pesantren.potential,
    categories: [...new Set(categories)],
  }
}

/** The first serial behind those of the 28 that came first. */
const FIRST_ENTRY = 25

/** An entry of the register that sold nothing so far. */
export function claimantOfEntry(
  district: string,
  { products, category }: { products: string; category: string }
): Claimant {
  const index = REGISTER_ONLY.findIndex((entry) => entry.district === district)
  const entry = REGISTER_ONLY[index]
  if (!entry) throw new Error(`No entry of the register lies in ${district}.`)
  return {
    ...newcomer({
      no: String(FIRST_ENTRY + index),
      name: `Pesantren Contoh ${district}`,
      districtCode: entry.districtCode,
      ...{ products, category },
    }),
  }
}

/** A pesantren that nobody entered into the register yet. */
export function newcomer(said: {
  no: string
  name: string
  districtCode: string
  products: string
  category: string
}): Claimant {
  const { category, ...rest } = said
  if (!LEAF_CATEGORIES.some(({ slug }) => slug === category))
    throw new Error(`There is no category "${category}".`)
  return {
    ...rest,
    villageCode: null,
    kind: "kombinasi",
    foundedYear: null,
    latitude: null,
    longitude: null,
    story: `${said.name} mengolah hasil kebunnya sendiri bersama santri. Yang ingin dijual: ${said.products}.`,
    storyEn: null,
    categories: [category],
  }
}

/** Postal codes of the regencies, ending as no kecamatan's does. */
const POSTAL_CODES: Readonly<Record<string, string>> = {
  "32.01": "16999",
  "32.02": "43199",
  "32.03": "43299",
}

/** A landline that cannot exist: no local number begins with 0. */
const PHONE = "(0266) 000-000"

const bare = (name: string): string => name.replace(/^Pesantren (Contoh )?/, "")

/** In whose name the invented accounts are. */
export const foundationOf = (name: string): string =>
  `Yayasan ${bare(name)} Contoh`

/** What an application says, step by step; every number is invented. */
export function sayings(who: Claimant) {
  const { no, name, districtCode } = who
  const digits = districtCode.replaceAll(".", "")
  return {
    identity: {
      ...{ name, kind: who.kind, founded_year: who.foundedYear },
      nspp: nsppOf(who),
      foundation_name: foundationOf(name),
      cooperative_name: `Kopontren ${bare(name)} Contoh`,
      nib: nibOf(who),
      responsible_name: "Penanggung Jawab Contoh",
      responsible_duty: "Ketua kopontren",
      // A woman born on 1 August 1990, serial 99nn.
      responsible_nik: `${digits}41089099${no}`,
    },
    profile: {
      story: who.story,
      story_en: who.storyEn,
      products: who.products,
      categories: who.categories,
    },
    address: {
      district_code: districtCode,
      village_code: who.villageCode,
      street: "Kp. Contoh",
      rt_rw: "01/02",
      postal_code: POSTAL_CODES[districtCode.slice(0, 5)] ?? "43199",
      landmark: "Dekat masjid pesantren",
      latitude: who.latitude,
      longitude: who.longitude,
    },
    contact: {
      name: "Kontak Contoh",
      duty: "Sekretaris kopontren",
      phone: PHONE,
      email: `kontak.${no}@contoh.test`,
    },
    bank: {
      bank: "bjb",
      number: accountNumber(no),
      holder: foundationOf(name),
    },
  }
}

/** `turn` counts the accounts that a shop had. */
export const accountNumber = (no: string, turn = 1): string =>
  `99990000${String(turn)}00${no}`
