import { z } from "@medusajs/framework/zod"
import { RANGES } from "./cart-range"
import { ATTRIBUTE_KEYS } from "./listing-attributes"
import { PackedSize } from "./packed-size"

/** A picture of a product, in its place in the order. */
const Photo = z.object({
  /** Address at the file store; also what tells two pictures apart. */
  url: z.string(),
  /** Pixels; unknown of pictures that did not come by this way. */
  width: z.number().nullable(),
  height: z.number().nullable(),
})

/** One thing that can be bought. */
const Variant = z.object({
  /** The variant on sale that it is; null while it has never been on sale. */
  id: z.string().nullable(),
  /** What was chosen (`XL`, `Balado`); null when there is nothing to choose. */
  name: z.string().nullable(),
  /** Whole rupiah. */
  price: z.number().nullable(),
  /** Pieces that can be sold. */
  stock: z.number().nullable(),
  /** Gross grams of one piece where that is not the product's. */
  weight_grams: z.number().nullable(),
})

/**
 * What a shop says of a product, whether it is on sale already or not. Half
 * empty while it is a draft: null and "" are what nobody has filled in.
 */
export const ListingContent = z.object({
  name: z.string(),
  /** Handle of a leaf of the category tree. */
  category: z.string().nullable(),
  description: z.string(),
  photos: z.array(Photo),
  /** What is chosen (`Ukuran`); null when there is one variant. */
  option: z.string().nullable(),
  variants: z.array(Variant),
  /** Gross grams of one piece, packed. */
  weight_grams: z.number().nullable(),
  /** Of one piece; drafts from before it was asked say nothing. */
  packed_size: PackedSize.nullable().default(null),
  /** Days it takes to make after the order; null when it is on the shelf. */
  lead_days: z.number().nullable(),
  range: z.enum(RANGES).nullable(),
  attributes: z.partialRecord(z.enum(ATTRIBUTE_KEYS), z.string()),
})

export type Photo = z.output<typeof Photo>
export type ContentVariant = z.output<typeof Variant>
export type ListingContent = z.output<typeof ListingContent>

/** The draft of which only the name is known. */
export const emptyContent = (name: string): ListingContent => ({
  name,
  category: null,
  description: "",
  photos: [],
  option: null,
  variants: [
    { id: null, name: null, price: null, stock: null, weight_grams: null },
  ],
  weight_grams: null,
  packed_size: null,
  lead_days: null,
  range: null,
  attributes: {},
})

/** The key of a picture: its name in the file store. */
export const photoKey = ({ url }: Pick<Photo, "url">): string => {
  const name = url.split(/[?#]/)[0]?.split("/").pop() ?? ""
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
