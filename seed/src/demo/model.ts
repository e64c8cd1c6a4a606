import type { Range } from "../data/categories"
import type { Art } from "../pictures/art"
import type { Terrain } from "../pictures/terrain"
import type { Text } from "./text"
import type { StorageKey, UnitKey } from "./words"

/** One product of the demo catalogue, as its maker would describe it. */
export interface DemoProduct {
  title: string
  titleEn: string
  /** Leaf category, as `A1`. */
  leaf: string
  /** Whole rupiah, tax included. */
  price: number
  /** Gross weight; without it net weight plus packing, or the leaf's usual. */
  grams?: number
  /** Length, width and height of a packed piece in centimetres, where it is bulky. */
  size?: readonly [length: number, width: number, height: number]
  /** What a buyer chooses. Sizes above L cost a tenth more. */
  choice?: { title: string; values: readonly string[] }
  /** Days it takes to make after the order. */
  leadDays?: number
  /** Pieces of each variant; without it the leaf's usual. */
  stock?: number
  unit: UnitKey
  /** What it is, two or three sentences. */
  what: Text
  /** Ingredients or material. */
  material: Text
  /** One line of its story. */
  story: Text
  /** Content where the title does not end with it. */
  net?: Text
  keepsDays?: number
  storage?: StorageKey
  range?: Range
  /** Shown on labels and pictures; without it the title without its content. */
  label?: string
  art: Art
}

export const DEMO_STATES = [
  "approved",
  "submitted",
  "revision_requested",
  "suspended",
] as const

/** One of the 28 pesantren with a shop. */
export interface DemoPesantren {
  /** Two digits: the last of every invented number of this pesantren. */
  no: string
  slug: string
  name: string
  districtCode: string
  villageCode: string | null
  district: string
  regency: string
  terrain: Terrain
  kind: "salaf" | "khalaf" | "kombinasi"
  /** Null for a pesantren that exists: nothing is invented about it. */
  foundedYear: number | null
  latitude: number
  longitude: number
  cohortYear: number | null
  stage:
    | "registered"
    | "admin_passed"
    | "participant"
    | "training"
    | "regency_winner"
    | "province_winner"
    | "role_model"
  opopClass: "start_up" | "scale_up" | null
  field:
    | "fashion"
    | "plant_food"
    | "animal_food"
    | "drinks"
    | "fishery"
    | "livestock"
    | "farming"
    | "craft"
    | "services"
    | "trade"
  state: (typeof DEMO_STATES)[number]
  award: string | null
  /** Paragraphs, Indonesian and English. */
  story: readonly Text[]
  /** For officers only. */
  potential: string
  santri: { resident: number; day: number } | null
}
