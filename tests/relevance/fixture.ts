import { readFileSync } from "node:fs"
import path from "node:path"
import type { ProductDocument } from "@pasar-santri/search/documents/product-document"
import type { Facts } from "./criteria.ts"

type Maker = {
  id: string
  slug: string
  name: string
  district_code: string
  district_name: string
  regency_name: string
}
type Category = {
  handle: string
  name: string
  name_en: string
  parent: string | null
}
type Product = {
  id: string
  handle: string
  title: string
  description: string
  sku: string[]
  /** Id of its maker. */
  maker: string
  /** Handle of its deepest category. */
  category: string
  price: number
  sold: number
  in_stock: boolean
  created_at: string
}
/** What a product is, for judging only: no engine sees it. */
type Facets = Pick<Facts, "family" | "variant" | "size"> & { id: string }

/** A product as an index holds it, and what it is known to be. */
export type JudgedProduct = { document: ProductDocument; facts: Facts }

/** The channel that every product of the fixture is sold through. */
const CHANNEL = "sc_relevance"
const PROVINCE = { code: "32", name: "Jawa Barat" }

/** All products of the fixture, in the order of its file. */
export function readProducts(): JudgedProduct[] {
  const makers = byKey(readRows<Maker>("makers"), "id")
  const categories = byKey(readRows<Category>("categories"), "handle")
  const facets = byKey(readRows<Facets>("facets"), "id")
  return readRows<Product>("products").map((product) => {
    const maker = known(makers, product.maker)
    const leaf = known(categories, product.category)
    const path = leaf.parent ? [leaf, known(categories, leaf.parent)] : [leaf]
    const { family, variant, size } = known(facets, product.id)
    const document = toDocument(product, maker, path)
    return {
      document,
      facts: {
        family,
        variant,
        size,
        category: document.categories,
        maker: maker.slug,
        district: maker.district_code,
        regency: regencyOf(maker),
        price: product.price,
      },
    }
  })
}

function toDocument(
  product: Product,
  maker: Maker,
  path: Category[]
): ProductDocument {
  const [leaf] = path
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: null,
    description: product.description,
    thumbnail: null,
    status: "published",
    shop_state: "approved",
    sales_channel_ids: [CHANNEL],
    sku: product.sku,
    pesantren_id: maker.id,
    pesantren_slug: maker.slug,
    pesantren_name: maker.name,
    district_code: maker.district_code,
    district_name: maker.district_name,
    regency_code: regencyOf(maker),
    regency_name: maker.regency_name,
    province_code: PROVINCE.code,
    province_name: PROVINCE.name,
    categories: path.map(({ handle }) => handle),
    category_names: path.map(({ name }) => name),
    category_names_en: path.map(({ name_en }) => name_en),
    category_handle: leaf?.handle ?? null,
    category_name: leaf?.name ?? null,
    category_name_en: leaf?.name_en ?? null,
    price_min: product.price,
    price_max: product.price,
    in_stock: product.in_stock,
    sold: product.sold,
    certificates: [],
    lead_days: null,
    range: "N",
    created_at: product.created_at,
    // Nothing changes here: no reading is later, no audit compares.
    rev: 1,
    hash: "",
  }
}

const regencyOf = ({ district_code }: Maker) => district_code.slice(0, 5)

/** The rows of a committed file, one JSON object a line. */
function readRows<Row>(name: string): Row[] {
  const file = path.join(import.meta.dirname, "fixture", `${name}.jsonl`)
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
}

function byKey<Key extends string, Row extends Record<Key, string>>(
  rows: Row[],
  key: Key
): Map<string, Row> {
  return new Map(rows.map((row) => [row[key], row]))
}

function known<Row>(rows: Map<string, Row>, key: string): Row {
  const row = rows.get(key)
  if (!row) throw new Error(`the fixture has no "${key}"`)
  return row
}
