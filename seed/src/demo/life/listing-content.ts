import { leafOf } from "../../data/categories"
import { paperOf } from "../../data/papers"
import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import type { DemoPesantren } from "../model"
import { DEMO_PESANTREN } from "../pesantren"
import { picturesOf } from "../pictures"
import { planProduct, type PlannedProduct } from "../plan-product"
import { DEMO_PRODUCTS } from "../products"
import type { DemoListing } from "./listing-model"

/** Goods worked out as the catalogue's are. */
export interface PlannedListing {
  maker: DemoPesantren
  planned: PlannedProduct
  /** Behind the maker's goods on sale: tells invented numbers apart. */
  serial: number
}

/** Throws when there is no such pesantren. */
export function planListing({ slug, product }: DemoListing): PlannedListing {
  const maker = DEMO_PESANTREN.find((pesantren) => pesantren.slug === slug)
  if (!maker) throw new Error(`There is no pesantren "${slug}".`)
  const serial =
    (DEMO_PRODUCTS[slug]?.length ?? 0) + 1 + (product.title.length % 40)
  return { maker, serial, planned: planProduct(product, maker, serial) }
}

/** What is told of goods, as far as the form asks it. */
const TOLD = [
  ...(["net", "ingredients", "keeps_days", "storage", "maker_unit"] as const),
  ...(["story", "title_en", "description_en", "net_en"] as const),
  ...(["ingredients_en", "storage_en", "maker_unit_en", "story_en"] as const),
]

function attributesOf({ metadata }: PlannedProduct) {
  const told = TOLD.flatMap((key) => {
    const value = metadata[key]
    return typeof value === "string" || typeof value === "number"
      ? [[key, String(value)] as const]
      : []
  })
  return Object.fromEntries(told)
}

/** The form of a listing; half of it while it was only begun. */
export function fieldsOf(
  { product, isHalf }: DemoListing,
  { planned }: PlannedListing
) {
  const { range } = leafOf(product.leaf)
  const begun = {
    category: planned.categorySlug,
    description: isHalf ? "" : planned.description,
  }
  if (isHalf) return begun
  return {
    ...begun,
    option: product.choice?.title ?? null,
    variants: planned.variants.map((variant) => ({
      id: null,
      name: product.choice ? variant.title : null,
      price: variant.price,
      stock: variant.stock,
      weight_grams: null,
    })),
    weight_grams: planned.grams,
    packed_size: planned.size && {
      length_cm: planned.size.length,
      width_cm: planned.size.width,
      height_cm: planned.size.height,
    },
    lead_days: product.leadDays ?? null,
    range: product.range ?? range,
    attributes: attributesOf(planned),
  }
}

/** The main drawing, as its photo. */
export const photoOf = ({ planned }: PlannedListing) => picturesOf(planned)[0]

/** The invented number of a paper of goods. Throws for a kind that goods have none of. */
export function goodsPaperOf(
  kind: PaperKind,
  { maker, serial }: Omit<PlannedListing, "planned">,
  leaf: string
): string {
  if (kind === "pirt" || kind === "halal" || kind === "hygiene")
    return paperOf(kind, maker, { leaf, serial }).number
  throw new Error(`The demo knows no number of a ${kind} of goods.`)
}
