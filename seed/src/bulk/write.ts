import { generateEntityId } from "@medusajs/framework/utils"
import type { Surroundings } from "../demo/surroundings"
import type { Terrain } from "../pictures/terrain"
import type { Database } from "../lib/database"
import type { BulkPesantren } from "./make-pesantren"
import { variantEnglish, type BulkProduct } from "./make-product"
import {
  ADD_PESANTREN,
  CREATE_STAGES,
  FILL_PRODUCTS,
  FILL_VARIANTS,
  SPREAD,
  SPREAD_CHANNEL,
  SPREAD_PROFILE,
  SPREAD_STOCK,
} from "./sql"

/** A pesantren that is in the database. */
export interface Maker {
  id: string
  pesantren: BulkPesantren
}

/** The part of an id that the rows of one thing share: a ULID without prefix. */
const newKey = (): string => generateEntityId()

/** What a stage earns; the register works it out the same way. */
const BADGES: Readonly<Record<string, string>> = {
  participant: "participant",
  training: "participant",
  regency_winner: "regency_winner",
}

/** Writes pesantren, their records and their open shops, in one transaction. */
export async function writePesantren(
  database: Database,
  batch: readonly BulkPesantren[],
  bannerOf: (terrain: Terrain) => string | null
): Promise<Maker[]> {
  const rows = batch.map((item) => ({
    key: newKey(),
    slug: item.slug,
    name: item.name,
    district_code: item.districtCode,
    founded_year: item.foundedYear,
    kind: item.kind,
    image: bannerOf(item.terrain),
    opop_badge: BADGES[item.stage] ?? null,
    nspp: item.nspp,
    stage: item.stage,
    cohort_year: item.cohortYear,
    story: item.story,
    story_en: item.storyEn,
  }))
  await database.transaction((trx) =>
    trx.run(ADD_PESANTREN, [JSON.stringify(rows)])
  )
  return batch.flatMap((pesantren, index) => {
    const row = rows[index]
    return row ? [{ id: `psn_${row.key}`, pesantren }] : []
  })
}

interface ProductBatch {
  products: readonly { maker: Maker; product: BulkProduct }[]
  around: Surroundings
  urlOf: (filename: string) => string | null
}

/** Writes products with everything that makes them sellable, in one transaction. */
export async function writeProducts(
  database: Database,
  { products, around, urlOf }: ProductBatch
): Promise<void> {
  const rows = products.map(({ maker, product }) => ({
    key: newKey(),
    number: product.number,
    handle: product.handle,
    title: product.title,
    description: product.description,
    thumbnail: urlOf(product.pictureFile),
    weight: product.grams,
    option_title: product.optionTitle,
    category_id: around.categoryIds.get(product.leafSlug),
    pesantren_id: maker.id,
    created_at: product.createdAt,
    metadata: product.metadata,
  }))
  const variants = products.flatMap(({ product }, index) =>
    product.variants.map((variant, rank) => ({
      key: newKey(),
      product_key: rows[index]?.key,
      title: variant.title,
      title_en: variantEnglish(variant.title),
      sku: variant.sku,
      price: variant.price,
      stock: variant.stock,
      weight: product.grams,
      rank,
      created_at: product.createdAt,
    }))
  )
  await database.transaction(async (trx) => {
    await trx.run(CREATE_STAGES)
    await trx.run(FILL_PRODUCTS, [JSON.stringify(rows)])
    await trx.run(FILL_VARIANTS, [JSON.stringify(variants)])
    for (const statement of SPREAD) await trx.run(statement)
    await trx.run(SPREAD_CHANNEL, [around.channelId])
    await trx.run(SPREAD_PROFILE, [around.profileId])
    await trx.run(SPREAD_STOCK, [around.locationId])
  })
}
