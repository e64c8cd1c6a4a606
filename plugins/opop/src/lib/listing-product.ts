import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ATTRIBUTE_KEYS, toStored } from "./listing-attributes"
import type { ContentVariant, ListingContent } from "./listing-content"

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
 * variants aside. What is empty takes its key out of the metadata.
 */
export function productFields(
  content: ListingContent,
  { categoryId }: { categoryId: string | null }
) {
  const { photos } = content
  return {
    title: content.name.trim(),
    description: content.description.trim(),
    weight: content.weight_grams,
    images: photos.map(({ url }) => ({ url })),
    thumbnail: photos[0]?.url ?? null,
    category_ids: categoryId ? [categoryId] : [],
    metadata: {
      range: content.range ?? "",
      lead_days: content.lead_days ?? "",
      ...Object.fromEntries(
        ATTRIBUTE_KEYS.map((key) => [
          key,
          toStored(key, content.attributes[key]),
        ])
      ),
    } as Record<string, unknown>,
  }
}

/** Where a new product is sold, kept and sent from, and what it is filed under. */
export type Placing = {
  sales_channel_id: string
  shipping_profile_id: string
  handle: string
  category_id: string | null
}

/** A product to be made of a content, not for sale yet. */
export function newProduct(
  content: ListingContent,
  placing: Placing
): CreateProductWorkflowInputDTO {
  const { metadata, thumbnail, weight, ...fields } = productFields(content, {
    categoryId: placing.category_id,
  })
  const option = optionTitle(content)
  const names = content.variants.map(variantTitle)
  return {
    ...fields,
    ...(thumbnail === null ? {} : { thumbnail }),
    ...(weight === null ? {} : { weight }),
    handle: placing.handle,
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
