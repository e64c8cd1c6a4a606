import type { ProductDocument } from "@pasar-santri/search/documents/product-document"
import { readProducts } from "../../relevance/fixture.ts"
import { type Random, randomFrom } from "./random.ts"

/** The channel that all of them are sold through. */
export const CHANNEL = "sc_relevance"

const PRODUCTS_PER_MAKER = 40
/** Every so many is sold out, unpublished or of a suspended shop. */
const RARE = 20
const NEWEST = Date.parse("2026-11-01T00:00:00.000Z")
const TWO_YEARS_MS = 2 * 365 * 24 * 3_600_000
const SYLLABLES =
  "ka ra ti mu sa ne lo pu ri da wa su mi ta ke ja bo ni ha la".split(" ")
const QUALITIES =
  "asli super pilihan rumahan khas istimewa murni segar halus premium".split(
    " "
  )

const bases = readProducts().map(({ document }) => document)

/**
 * Product `number` (from 0) of a catalogue of any size: a product of the judged
 * set under the brand of a maker, of whom there is one for every forty, so that
 * the words grow with the products as they do in a market.
 */
export function makeDocument(number: number): ProductDocument {
  const random = randomFrom(number + 1)
  const maker = Math.floor(number / PRODUCTS_PER_MAKER)
  const goods = random.pick(bases)
  const home = bases[(maker * 31) % bases.length] ?? goods
  const price = Math.max(
    1000,
    Math.round((goods.price_min * (0.7 + random.next() * 0.6)) / 500) * 500
  )
  return {
    ...goods,
    id: `prod_${String(number).padStart(7, "0")}`,
    handle: `${goods.handle}-${number}`,
    title: `${goods.title} ${random.pick(QUALITIES)} ${brandOf(maker)}`,
    status: number % RARE === 7 ? "draft" : "published",
    shop_state: maker % RARE === 7 ? "suspended" : "approved",
    sku: [`SKU-${String(number).padStart(7, "0")}`],
    pesantren_id: `pes_${maker}`,
    pesantren_slug: `pesantren-${brandOf(maker)}-${maker}`,
    pesantren_name: `${home.pesantren_name} ${brandOf(maker)}`,
    district_code: home.district_code,
    district_name: home.district_name,
    regency_code: home.regency_code,
    regency_name: home.regency_name,
    price_min: price,
    price_max: price,
    in_stock: number % RARE !== 3,
    sold: Math.floor(random.next() ** 3 * 900),
    created_at: new Date(NEWEST - random.next() * TWO_YEARS_MS).toISOString(),
  }
}

/** An invented word of three or four syllables. */
function brandOf(maker: number): string {
  const random: Random = randomFrom(maker * 7919 + 5)
  const length = random.next() < 0.5 ? 3 : 4
  return Array.from({ length }, () => random.pick(SYLLABLES)).join("")
}
