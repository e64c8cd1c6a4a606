import {
  leafOf,
  mainOf,
  type LeafCategory,
  type PaperKind,
  type Range,
} from "../data/categories"
import { paperOf, type Paper } from "../data/papers"
import { randomFrom } from "../lib/random"
import { slugify } from "../lib/slug"
import type { ProductPictureInput } from "../pictures/product-picture"
import { netEnglish, netGrams, splitTitle } from "./content"
import { describe } from "./describe"
import type { DemoPesantren, DemoProduct } from "./model"
import type { Text } from "./text"
import { CHOICE_EN, STORAGE, UNITS, type StorageKey } from "./words"

/** One thing that is bought: what was chosen, what it costs and weighs. */
export interface PlannedVariant {
  title: string
  titleEn: string
  sku: string
  /** Whole rupiah. */
  price: number
  grams: number
  stock: number
}

/** A product of the demo with everything that follows from its data. */
export interface PlannedProduct {
  handle: string
  title: string
  description: string
  categorySlug: string
  pesantrenSlug: string
  isSold: boolean
  grams: number
  /** Centimetres; null where the weight alone counts. */
  size: { length: number; width: number; height: number } | null
  optionTitle: string
  variants: PlannedVariant[]
  metadata: Record<string, unknown>
  papers: Paper[]
  picture: ProductPictureInput
  facts: { label: string; value: string }[]
}

/** Sizes that cost a tenth more, rounded to 500 rupiah. */
const LARGE = new Set(["XL", "XXL", "180×200"])
const LARGE_SHARE = 1.1
/** Weight of a bag, a bottle or a box where a product states only its net weight. */
const PACKING_GRAMS = 40

/** The papers of a product: its leaf's, with the exceptions that the rules know. */
export function paperKinds(
  leaf: LeafCategory,
  product: { unit?: string; keepsDays: number | null }
): PaperKind[] {
  const keepsShort = product.keepsDays !== null && product.keepsDays < 7
  return [
    ...leaf.papers.map((kind): PaperKind => {
      if (keepsShort && (kind === "pirt" || kind === "bpom")) return "hygiene"
      if (kind === "halal" && product.unit === "bees") return "halal_exempt"
      return kind
    }),
    "nib",
  ]
}

const usualStock = (leaf: LeafCategory): number => {
  if (leaf.code === "D5") return 4
  if (/^[CD]/.test(leaf.code) || leaf.code === "A2" || leaf.code === "B4")
    return 15
  return 40
}

const usualStorage = (leaf: LeafCategory): StorageKey =>
  /^[AB]/.test(leaf.code) ? "dry" : "craft"

const sizeOf = ({ size }: DemoProduct): PlannedProduct["size"] =>
  size ? { length: size[0], width: size[1], height: size[2] } : null

const english = (word: string): string =>
  CHOICE_EN[word] ?? word.replace(/^isi /, "pack of ")

const price = (product: DemoProduct, value: string): number =>
  LARGE.has(value)
    ? Math.round((product.price * LARGE_SHARE) / 500) * 500
    : product.price

function variantsOf(
  product: DemoProduct,
  handle: string,
  shared: { grams: number; stock: number }
): PlannedVariant[] {
  const values = product.choice?.values ?? ["Standar"]
  return values.map((value) => ({
    title: value,
    titleEn: product.choice ? english(value) : "Standard",
    sku: product.choice ? `${handle}-${slugify(value)}` : handle,
    price: price(product, value),
    ...shared,
  }))
}

/** How many were sold so far: invented, skewed, small for the dear and the new. */
function soldSoFar(
  handle: string,
  product: DemoProduct,
  maker: DemoPesantren
): number {
  const random = randomFrom(`${handle}/sold`)
  const share = random.next() ** 2.2
  const ceiling =
    product.price > 1_000_000 ? 14 : product.price > 100_000 ? 90 : 640
  const renown =
    maker.cohortYear === null ? 0.06 : maker.cohortYear > 2021 ? 0.4 : 1
  return Math.floor(share * ceiling * renown) + random.int(0, 6)
}

const capital = (text: string): string =>
  text.replace(
    /(^|\s)(\p{L})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase()
  )

interface Facts {
  net: Text | null
  keepsDays: number | null
  storage: Text
  range: Range
}

function factsOf(product: DemoProduct, leaf: LeafCategory): Facts {
  const { net } = splitTitle(product.title)
  return {
    net: product.net ?? (net ? [net, netEnglish(net)] : null),
    keepsDays: product.keepsDays ?? leaf.keepsDays,
    storage: STORAGE[product.storage ?? usualStorage(leaf)],
    range: product.range ?? leaf.range,
  }
}

function metadataOf(
  product: DemoProduct,
  maker: DemoPesantren,
  more: { facts: Facts; papers: Paper[]; handle: string; descriptionEn: string }
): Record<string, unknown> {
  const { facts, papers, handle, descriptionEn } = more
  const unit = UNITS[product.unit]
  return {
    is_demo: true,
    sold: maker.state === "approved" ? soldSoFar(handle, product, maker) : 0,
    range: facts.range,
    papers,
    ...(product.leadDays ? { lead_days: product.leadDays } : {}),
    ...(facts.keepsDays === null ? {} : { keeps_days: facts.keepsDays }),
    ...(facts.net ? { net: facts.net[0], net_en: facts.net[1] } : {}),
    ingredients: product.material[0],
    ingredients_en: product.material[1],
    storage: facts.storage[0],
    storage_en: facts.storage[1],
    maker_unit: capital(unit[0]),
    maker_unit_en: capital(unit[1]),
    story: product.story[0],
    story_en: product.story[1],
    title_en: product.titleEn,
    description_en: descriptionEn,
  }
}

/** Lines for the fact sheet picture, in Indonesian like the pack itself. */
function sheetOf(
  product: DemoProduct,
  maker: DemoPesantren,
  facts: Facts
): { label: string; value: string }[] {
  const lines = [
    facts.net ? { label: "Isi", value: facts.net[0] } : null,
    {
      label: /^[ABH]/.test(product.leaf) ? "Bahan" : "Terbuat dari",
      value: product.material[0].split(";")[0] ?? "",
    },
    product.leadDays
      ? { label: "Dibuat setelah dipesan", value: `${product.leadDays} hari` }
      : { label: "Dibuat oleh", value: capital(UNITS[product.unit][0]) },
    { label: "Asal", value: `Kec. ${maker.district}, ${maker.regency}` },
  ]
  return lines.filter((line) => line !== null)
}

/**
 * Works out everything about a product that its data do not state. `serial`
 * counts the maker's products from 1. The same data give the same answer.
 */
export function planProduct(
  product: DemoProduct,
  maker: DemoPesantren,
  serial: number
): PlannedProduct {
  const leaf = leafOf(product.leaf)
  const handle = slugify(product.title)
  const split = splitTitle(product.title)
  const facts = factsOf(product, leaf)
  const net = netGrams(split.net)
  const grams =
    product.grams ?? (net === null ? leaf.grams : net + PACKING_GRAMS)
  const stock = product.stock ?? usualStock(leaf)
  const papers = paperKinds(leaf, {
    unit: product.unit,
    keepsDays: facts.keepsDays,
  }).map((kind) => paperOf(kind, maker, { leaf: leaf.code, serial }))
  const [description, descriptionEn] = describe({
    product,
    maker,
    ...facts,
    handle,
  })
  return {
    handle,
    title: product.title,
    description,
    categorySlug: leaf.slug,
    pesantrenSlug: maker.slug,
    isSold: maker.state === "approved",
    grams,
    size: sizeOf(product),
    optionTitle: product.choice?.title ?? "Varian",
    variants: variantsOf(product, handle, { grams, stock }),
    metadata: metadataOf(product, maker, {
      facts,
      papers,
      handle,
      descriptionEn,
    }),
    papers,
    picture: {
      seed: handle,
      family: mainOf(leaf.code).code,
      art: product.art,
      facts: {
        name: capital(product.label ?? split.name),
        net: facts.net?.[0] ?? "",
        maker: maker.name.replace(/^Pesantren /, ""),
        caption: `${maker.name}  ·  Kec. ${maker.district}`,
      },
    },
    facts: sheetOf(product, maker, facts),
  }
}
