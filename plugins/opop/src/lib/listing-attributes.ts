/**
 * What can be told of goods beside name, price and weight, and how long it may
 * be. Kept under the same key in the product's metadata. Texts of `…_en` are
 * for English readers; where they miss, those get the Indonesian ones.
 */
const ATTRIBUTES = {
  /** Content without packing: `250 g`, `isi 10`. */
  net: 60,
  /** Ingredients, or what it is made of. */
  ingredients: 1000,
  /** Days it keeps, as digits. */
  keeps_days: 5,
  storage: 200,
  /** The unit of the pesantren that makes it. */
  maker_unit: 80,
  story: 400,
  title_en: 120,
  description_en: 4000,
  net_en: 60,
  ingredients_en: 1000,
  storage_en: 200,
  maker_unit_en: 80,
  story_en: 400,
} as const satisfies Record<string, number>

export type AttributeKey = keyof typeof ATTRIBUTES

export const ATTRIBUTE_KEYS = Object.keys(ATTRIBUTES) as AttributeKey[]

/** What a category may ask for: English is never asked, only offered. */
export const ASKABLE_ATTRIBUTES = [
  "net",
  "ingredients",
  "keeps_days",
  "storage",
  "maker_unit",
  "story",
] as const satisfies AttributeKey[]

/** Characters that an attribute may have. */
export const attributeLength = (key: AttributeKey): number => ATTRIBUTES[key]

/** Those that are kept as numbers on the product. */
const NUMBERS: ReadonlySet<string> = new Set<AttributeKey>(["keeps_days"])

/** An attribute as the product keeps it; an empty one takes its key away. */
export const toStored = (
  key: AttributeKey,
  value: string | undefined
): string | number =>
  value && NUMBERS.has(key) ? Number(value) : (value ?? "")
