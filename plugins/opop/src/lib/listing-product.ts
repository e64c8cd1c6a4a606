import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ATTRIBUTE_KEYS, toStored } from "./listing-attributes"
import type { ContentVariant, ListingContent } from "./listing-content"
import { NO_SIDES, sidesOf } from "./packed-size"

/** The only currency (D2). */
export const CURRENCY = "idr"

/** The name of the only choice of what is sold in one way. */
const PLAIN_OPTION = "Varian"
const PLAIN_VALUE = "Standar"

/** The title of the option of a content, whether there is a choice or not. */
export const optionTitle = ({ option }: ListingContent): string =>
  option?.trim() || PLAIN_OPTION

export const variantTitle = ({ name }: ContentVariant): string =>
  name?.trim() || PLAIN_VALUE

/**
 * The fields of Medusa's product that say the content, price, stock and
 * variants aside. What is empty takes its key out of the metadata. The size is
 * the product's alone: a variant has one of its own from the administrator only.
 */
export function productFields(
  content: ListingContent,
  { categoryId }: { categoryId: string | null }
) {
  const { packed_size } = content
  return {
    ...toldFields(content, categoryId),
    thumbnail: content.photos[0]?.url ?? null,
    weight: content.weight_grams,
    ...(packed_size ? sidesOf(packed_size) : NO_SIDES),
  }
}

/** Those fields that are never null. */
const toldFields = (content: ListingContent, categoryId: string | null) => ({
  title: content.name.trim(),
  description: content.description.trim(),
  images: content.photos.map(({ url }) => ({ url })),
  category_ids: categoryId ? [categoryId] : [],
  metadata: {
    range: content.range ?? "",
    lead_days: content.lead_days ?? "",
    ...Object.fromEntries(
      ATTRIBUTE_KEYS.map((key) => [key, toStored(key, content.attributes[key])])
    ),
  } as Record<string, unknown>,
})

/** Where a new product is sold, kept and sent from, and what it is filed under. */
export type Placing = {
  sales_channel_id: string
  shipping_profile_id: string
  category_id: string | null
}

/** A product to be made of a content, not for sale yet. */
export function newProduct(
  content: ListingContent,
  placing: Placing
): CreateProductWorkflowInputDTO {
  const { metadata, ...fields } = toldFields(content, placing.category_id)
  const { packed_size, photos, weight_grams: weight } = content
  const option = optionTitle(content)
  const names = content.variants.map(variantTitle)
  return {
    ...fields,
    ...(photos[0] ? { thumbnail: photos[0].url } : {}),
    ...(weight === null ? {} : { weight }),
    ...(packed_size ? sidesOf(packed_size) : {}),
    status: "draft",
    origin_country: "id",
    sales_channels: [{ id: placing.sales_channel_id }],
    shipping_profile_id: placing.shipping_profile_id,
    // An empty text would be kept, here where there is nothing to take away.
    metadata: Object.fromEntries(
      Object.entries(metadata).filter(([, value]) => value !== "")
    ),
    options: [{ title: option, values: names }],
    variants: content.variants.map((variant, index) => {
      const own = variant.weight_grams ?? weight
      return {
        title: names[index] ?? "",
        variant_rank: index,
        options: { [option]: names[index] ?? "" },
        manage_inventory: true,
        allow_backorder: false,
        prices: [{ currency_code: CURRENCY, amount: variant.price ?? 0 }],
        ...(own === null ? {} : { weight: own }),
      }
    }),
  }
}
