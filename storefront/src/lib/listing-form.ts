import { parseRupiah } from "./money"
import type { PackedSize } from "./packed-size"

/** How far goods may go, as the API spells it: nation, Java, neighbours, regency. */
export const RANGES = ["N", "J", "R", "K"] as const
export type Range = (typeof RANGES)[number]

/** What a listing may hold, as the API checks it. */
export const LISTING_LIMITS = {
  name: 120,
  description: 4000,
  option: 40,
  variantName: 60,
  variants: 30,
  photos: 10,
  minPrice: 100,
  maxPrice: 100_000_000,
  maxStock: 100_000,
  maxGrams: 100_000,
  maxSide: 200,
  maxLeadDays: 365,
} as const

/** One thing that can be bought, as the API takes it. */
export interface VariantBody {
  id: string | null
  name: string | null
  price: number | null
  stock: number | null
  weight_grams: number | null
}

/** What the form of a product says, as the API takes it. */
export interface ListingBody {
  name: string
  category: string | null
  description: string
  option: string | null
  variants: VariantBody[]
  weight_grams: number | null
  packed_size: PackedSize | null
  lead_days: number | null
  range: Range | null
  attributes: Record<string, string | null>
}

type FieldError =
  | "listing_name_missing"
  | "price_invalid"
  | "stock_number"
  | "weight_invalid"
  | "side_invalid"
  | "size_incomplete"
  | "lead_days_invalid"
  | "too_long"

type Typed = Readonly<Record<string, string>>

/** What comes before the key of an attribute in the name of its field. */
export const ATTRIBUTE = "attr_"

/** `variant_0_price`: the name of a field of a row. */
export const variantField = (
  row: number,
  field: "id" | "name" | "price" | "stock" | "weight"
): string => `variant_${row}_${field}`

/** The fields of the three sides of a packed piece, in their order. */
export const SIZE_FIELDS = [
  { name: "size_length", side: "length_cm" },
  { name: "size_width", side: "width_cm" },
  { name: "size_height", side: "height_cm" },
] as const

/** `250`, `250 g`, `1,5 kg`, `2 ons` in grams; null when it is no weight. */
export function parseGrams(typed: string): number | null {
  const match = /^(\d+(?:[.,]\d{1,3})?)\s*(g|gr|gram|kg|kilo|ons)?\.?$/i.exec(
    typed.trim()
  )
  if (!match) return null
  const [, number = "", unit = "g"] = match
  const factor = { k: 1000, o: 100, g: 1 }[unit.toLowerCase()[0] ?? "g"] ?? 1
  // `1.500 g` is one thousand five hundred; `1.5 kg` is one and a half.
  const isThousands = factor === 1 && /^\d+\.\d{3}$/.test(number)
  const amount = Number(
    isThousands ? number.replace(".", "") : number.replace(",", ".")
  )
  const grams = Math.round(amount * factor)
  return grams >= 1 && grams <= LISTING_LIMITS.maxGrams ? grams : null
}

/** Whole pieces from 0; null when it is no number of pieces. */
export function parsePieces(typed: string): number | null {
  const compact = typed.trim().replace(/(?<=\d)\.(?=\d{3}\b)/g, "")
  if (!/^\d{1,6}$/.test(compact)) return null
  const pieces = Number(compact)
  return pieces <= LISTING_LIMITS.maxStock ? pieces : null
}

/** A price that the market takes, from what people type; null for any other. */
export function parsePrice(typed: string): number | null {
  const price = parseRupiah(typed)
  const { minPrice, maxPrice } = LISTING_LIMITS
  return price !== null && price >= minPrice && price <= maxPrice ? price : null
}

/** Reads fields one by one and remembers which were wrong. */
class Reader {
  readonly errors: Record<string, FieldError> = {}

  constructor(private readonly typed: Typed) {}

  text(name: string): string {
    return this.typed[name]?.trim() ?? ""
  }

  /** Null when it is empty, and when it is wrong, which is noted. */
  number(
    name: string,
    parse: (text: string) => number | null,
    error: FieldError
  ): number | null {
    const text = this.text(name)
    if (text === "") return null
    const value = parse(text)
    if (value === null) this.errors[name] ??= error
    return value
  }

  row(at: number): VariantBody {
    const field = (name: Parameters<typeof variantField>[1]) =>
      variantField(at, name)
    return {
      id: this.text(field("id")) || null,
      name: this.text(field("name")) || null,
      price: this.number(field("price"), parsePrice, "price_invalid"),
      stock: this.number(field("stock"), parsePieces, "stock_number"),
      weight_grams: this.number(field("weight"), parseGrams, "weight_invalid"),
    }
  }
}

const isSaid = (row: VariantBody): boolean =>
  Object.values(row).some((value) => value !== null)

const rowsIn = (typed: Typed): number[] => [
  ...new Set(
    Object.keys(typed).flatMap((name) => {
      const match = /^variant_(\d{1,3})_/.exec(name)
      return match ? [Number(match[1])] : []
    })
  ),
]

const parseDays = (text: string): number | null =>
  /^\d{1,3}$/.test(text) &&
  Number(text) >= 1 &&
  Number(text) <= LISTING_LIMITS.maxLeadDays
    ? Number(text)
    : null

/** `60`, `60 cm` in whole centimetres; null when it is no side. */
export function parseSide(typed: string): number | null {
  const side = Number(/^(\d{1,3})\s*(?:cm)?\.?$/i.exec(typed.trim())?.[1] ?? 0)
  return side >= 1 && side <= LISTING_LIMITS.maxSide ? side : null
}

/** All three sides or none; what misses of a size that was begun is noted. */
function readSize(reader: Reader): PackedSize | null {
  const isBegun = SIZE_FIELDS.some(({ name }) => reader.text(name) !== "")
  if (!isBegun) return null
  const [length_cm, width_cm, height_cm] = SIZE_FIELDS.map(({ name }) => {
    if (reader.text(name) === "") reader.errors[name] ??= "size_incomplete"
    return reader.number(name, parseSide, "side_invalid")
  })
  return length_cm && width_cm && height_cm
    ? { length_cm, width_cm, height_cm }
    : null
}

/** Rows that were typed into, in order; else the one without a choice. */
function readVariants(reader: Reader, typed: Typed): VariantBody[] {
  const rows = rowsIn(typed)
    .sort((one, other) => one - other)
    .map((at) => reader.row(at))
    .filter(isSaid)
    .slice(0, LISTING_LIMITS.variants)
  if (rows.length > 0) return rows
  return [
    {
      id: reader.text("variant_id") || null,
      name: null,
      price: reader.number("price", parsePrice, "price_invalid"),
      stock: reader.number("stock", parsePieces, "stock_number"),
      weight_grams: null,
    },
  ]
}

/**
 * What the form of a product says. Wrong numbers are named by field, and are
 * null in the body, so that a half-typed draft can be kept all the same.
 */
export function readListing(typed: Typed): {
  body: ListingBody
  errors: Record<string, FieldError>
} {
  const reader = new Reader(typed)
  const name = reader.text("name").replace(/\s+/g, " ")
  if (name === "") reader.errors["name"] = "listing_name_missing"
  const variants = readVariants(reader, typed)
  const isChoice = variants.some((variant) => variant.name !== null)
  const attributes = Object.entries(typed).flatMap(([field, value]) =>
    field.startsWith(ATTRIBUTE)
      ? [[field.slice(ATTRIBUTE.length), value.trim() || null] as const]
      : []
  )
  const body: ListingBody = {
    name: name.slice(0, LISTING_LIMITS.name),
    category: reader.text("category") || null,
    description: (typed["description"] ?? "")
      .trim()
      .slice(0, LISTING_LIMITS.description),
    option:
      variants.length > 1 || isChoice ? reader.text("option") || null : null,
    variants,
    weight_grams: reader.number("weight", parseGrams, "weight_invalid"),
    packed_size: readSize(reader),
    lead_days:
      typed["preorder"] === undefined
        ? null
        : reader.number("lead_days", parseDays, "lead_days_invalid"),
    range: RANGES.find((range) => range === typed["range"]) ?? null,
    attributes: Object.fromEntries(attributes),
  }
  return { body, errors: reader.errors }
}

/** The field of the form in which a path of the API is mended. */
export function fieldOfPath(path: string, hasChoices: boolean): string {
  if (path.startsWith("attributes."))
    return path.replace("attributes.", ATTRIBUTE)
  if (path.startsWith("paper:")) return path.replace(":", "-")
  const variant = /^variants\.(\d+)\.(\w+)$/.exec(path)
  if (variant) {
    const [, row = "0", field = "price"] = variant
    const name = field === "weight_grams" ? "weight" : field
    return hasChoices ? `variant_${row}_${name}` : name
  }
  if (path === "variants") return hasChoices ? "option" : "price"
  if (path === "packed_size") return SIZE_FIELDS[0].name
  return path === "weight_grams" ? "weight" : path
}
