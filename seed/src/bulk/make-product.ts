import { leafOf, mainOf, type LeafCategory } from "../data/categories"
import { netEnglish } from "../demo/content"
import { paperKinds } from "../demo/plan-product"
import { CHOICE_EN, STORAGE, UNITS } from "../demo/words"
import { randomFrom, type Random } from "../lib/random"
import { slugify } from "../lib/slug"
import { ARCHETYPES, type Archetype } from "./archetypes"
import { paperFor, type BulkPesantren } from "./make-pesantren"
import { QUALITIES, SIZES, withoutHome } from "./words"

/** One thing that is bought, in the market made for benchmarks. */
export interface BulkVariant {
  title: string
  sku: string
  price: number
  stock: number
}

/** A made-up product. Money is whole rupiah, weight grams. */
export interface BulkProduct {
  number: number
  handle: string
  title: string
  description: string
  leafSlug: string
  pictureFile: string
  grams: number
  optionTitle: string
  variants: BulkVariant[]
  createdAt: string
  metadata: Record<string, unknown>
}

/** Products are spread over two years before this moment, newest last. */
const NEWEST = Date.parse("2026-11-01T00:00:00.000Z")
const SPAN = 2 * 365 * 24 * 3_600_000
const SOLD_OUT_SHARE = 0.06

interface Size {
  net: string | null
  factor: number
}

/** "200 g" at a factor of 2 is "400 g"; counted contents keep their number. */
function sized(archetype: Archetype, random: Random): Size {
  const match = /^(\d+) (g|ml)$/.exec(archetype.net ?? "")
  if (!match) return { net: archetype.net, factor: 1 }
  const factor = random.pick(SIZES)
  const amount = Number(match[1]) * factor
  return amount < 10 || !Number.isInteger(amount)
    ? { net: archetype.net, factor: 1 }
    : { net: `${amount} ${match[2]}`, factor }
}

const toFiveHundred = (amount: number): number =>
  Math.max(500, Math.round(amount / 500) * 500)

function variantsOf(
  archetype: Archetype,
  input: { handle: string; price: number; random: Random }
): BulkVariant[] {
  const { handle, price, random } = input
  const values = archetype.product.choice?.values ?? ["Standar"]
  const kept = random.int(1, values.length)
  return values.slice(0, kept).map((title, index) => ({
    title,
    sku: kept === 1 ? handle : `${handle}-${slugify(title)}`,
    price: price + (index > 1 ? toFiveHundred(price * 0.05) : 0),
    stock: random.chance(SOLD_OUT_SHARE) ? 0 : random.int(1, 90),
  }))
}

function describe(
  archetype: Archetype,
  maker: BulkPesantren,
  leaf: LeafCategory
): [string, string] {
  const { what, material, storage, unit, story } = archetype.product
  const kept = STORAGE[storage ?? (/^[AB]/.test(leaf.code) ? "dry" : "craft")]
  return [
    `${what[0]}\n\nDibuat oleh ${UNITS[unit][0]} ${maker.name}, ${maker.place}. Bahan: ${material[0]}. ${kept[0]}\n\n${story[0]}`,
    `${what[1]}\n\nMade by the ${UNITS[unit][1]} of ${maker.name}, ${maker.place}. Material: ${material[1]}. ${kept[1]}\n\n${story[1]}`,
  ]
}

/** Product `number` (from 1) of the bulk market, made by `maker`: always the same one. */
export function makeProduct(number: number, maker: BulkPesantren): BulkProduct {
  const random = randomFrom(`bulk/product/${number}`)
  const archetype = random.pick(ARCHETYPES)
  const leaf = leafOf(archetype.product.leaf)
  const size = sized(archetype, random)
  const quality = random.pick(QUALITIES[mainOf(leaf.code).code])
  const namesPlace = random.chance(0.5)
  const title = [
    withoutHome(archetype.name),
    quality[0],
    namesPlace ? maker.districtName : null,
    size.net,
  ]
    .filter(Boolean)
    .join(" ")
  const handle = `${slugify(title)}-${number}`
  const price = toFiveHundred(
    archetype.product.price * size.factor * (0.75 + random.next() * 0.6)
  )
  const [description, descriptionEn] = describe(archetype, maker, leaf)
  return {
    number,
    handle,
    title,
    description,
    leafSlug: leaf.slug,
    pictureFile: archetype.picture.filename,
    grams: Math.max(20, Math.round(archetype.plan.grams * size.factor)),
    optionTitle: archetype.plan.optionTitle,
    variants: variantsOf(archetype, { handle, price, random }),
    createdAt: new Date(NEWEST - SPAN + random.next() * SPAN).toISOString(),
    metadata: {
      is_demo: true,
      sold: Math.floor(random.next() ** 3 * 900),
      range: leaf.range,
      papers: paperKinds(leaf, {
        unit: archetype.product.unit,
        keepsDays: leaf.keepsDays,
      }).map((kind) =>
        paperFor(maker, kind, { leaf: leaf.code, serial: (number % 99) + 1 })
      ),
      ...(archetype.product.leadDays
        ? { lead_days: archetype.product.leadDays }
        : {}),
      ...(leaf.keepsDays === null ? {} : { keeps_days: leaf.keepsDays }),
      ...(size.net ? { net: size.net } : {}),
      ingredients: archetype.product.material[0],
      ingredients_en: archetype.product.material[1],
      maker_unit: UNITS[archetype.product.unit][0],
      title_en: [
        withoutHome(archetype.product.titleEn.split(",")[0] ?? ""),
        quality[1],
        size.net ? netEnglish(size.net) : null,
      ]
        .filter(Boolean)
        .join(", "),
      description_en: descriptionEn,
    },
  }
}

/** English of a variant's title. */
export const variantEnglish = (title: string): string =>
  CHOICE_EN[title] ?? title
