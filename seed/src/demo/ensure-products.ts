import type {
  CreateProductWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  createProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { readRows } from "../lib/query"
import { CURRENCY } from "../lib/names"
import type { Picture } from "../pictures/render"
import { uploadPictures } from "../pictures/upload"
import { picturesOf } from "./pictures"
import type { PlannedProduct } from "./plan-product"
import type { Surroundings } from "./surroundings"

const Known = z.object({
  id: z.string(),
  handle: z.string(),
  images: z.array(z.object({ url: z.string() })).nullish(),
})
type Known = z.output<typeof Known>

interface Drawn {
  product: PlannedProduct
  pictures: Picture[]
  known: Known | undefined
}

interface EnsuredProducts {
  created: number
  redrawn: number
  unchanged: number
}

const isCurrent = ({ known, pictures }: Drawn): boolean =>
  known !== undefined &&
  pictures.every(({ filename }) =>
    known.images?.some(({ url }) => url.endsWith(filename))
  )

function toInput(
  product: PlannedProduct,
  images: { url: string }[],
  around: Surroundings
): CreateProductWorkflowInputDTO {
  const categoryId = around.categoryIds.get(product.categorySlug)
  if (!categoryId) throw new Error(`no category "${product.categorySlug}"`)
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: "published",
    weight: product.grams,
    ...product.size,
    origin_country: "id",
    category_ids: [categoryId],
    sales_channels: [{ id: around.channelId }],
    shipping_profile_id: around.profileId,
    images,
    ...(images[0] ? { thumbnail: images[0].url } : {}),
    options: [
      {
        title: product.optionTitle,
        values: product.variants.map(({ title }) => title),
      },
    ],
    variants: product.variants.map((variant, rank) => ({
      title: variant.title,
      variant_rank: rank,
      sku: variant.sku,
      weight: variant.grams,
      manage_inventory: true,
      allow_backorder: false,
      options: { [product.optionTitle]: variant.title },
      prices: [{ currency_code: CURRENCY, amount: variant.price }],
      metadata: { title_en: variant.titleEn },
    })),
    metadata: product.metadata,
  }
}

/**
 * Creates the products that are missing, each with its pesantren, and gives new
 * pictures to those whose drawing changed. Products that are there keep what
 * people edited. Pictures of a run that was killed are drawn again.
 */
export async function ensureProducts(
  container: MedusaContainer,
  input: { products: readonly PlannedProduct[]; around: Surroundings },
  onDone: (done: number, total: number) => void
): Promise<EnsuredProducts> {
  const { products, around } = input
  const rows = await readRows(container, {
    entity: "product",
    fields: ["id", "handle", "images.url"],
    filters: { handle: products.map(({ handle }) => handle) },
    row: Known,
  })
  const byHandle = new Map(rows.map((row) => [row.handle, row]))
  const drawn = products.map((product): Drawn => ({
    product,
    pictures: picturesOf(product),
    known: byHandle.get(product.handle),
  }))
  const stale = drawn.filter((item) => !isCurrent(item))
  const pictures = stale.flatMap((item) => item.pictures)
  const total = pictures.length + stale.length
  const urls = await uploadPictures(container, pictures, (done) =>
    onDone(done, total)
  )
  const imagesOf = (item: Drawn): { url: string }[] =>
    item.pictures.flatMap(({ filename }) => {
      const url = urls.get(filename)
      return url ? [{ url }] : []
    })
  let done = pictures.length
  for (const [slug, items] of byMaker(stale)) {
    await writeProducts(container, { slug, items, imagesOf, around })
    done += items.length
    onDone(done, total)
  }
  const redrawn = stale.filter(({ known }) => known).length
  return {
    created: stale.length - redrawn,
    redrawn,
    unchanged: drawn.length - stale.length,
  }
}

const byMaker = (items: readonly Drawn[]): Map<string, Drawn[]> => {
  const groups = new Map<string, Drawn[]>()
  for (const item of items) {
    const slug = item.product.pesantrenSlug
    groups.set(slug, [...(groups.get(slug) ?? []), item])
  }
  return groups
}

/** One maker's products: the product workflow takes one pesantren a run. */
async function writeProducts(
  container: MedusaContainer,
  batch: {
    slug: string
    items: readonly Drawn[]
    imagesOf: (item: Drawn) => { url: string }[]
    around: Surroundings
  }
): Promise<void> {
  const { slug, items, imagesOf, around } = batch
  const fresh = items.filter(({ known }) => !known)
  if (fresh.length) {
    await createProductsWorkflow(container).run({
      input: {
        products: fresh.map((item) =>
          toInput(item.product, imagesOf(item), around)
        ),
        additional_data: { pesantren_id: around.pesantrenIds.get(slug) },
      },
    })
  }
  const redraw = items.flatMap((item) => {
    const images = imagesOf(item)
    return item.known && images[0]
      ? [{ id: item.known.id, images, thumbnail: images[0].url }]
      : []
  })
  if (redraw.length) {
    await updateProductsWorkflow(container).run({ input: { products: redraw } })
  }
}
