import type { missingListing } from "../faults/listing-missing"
import type { ContentVariant, ListingContent } from "./listing-content"
import type { AttributeKey } from "./listing-attributes"
import { isPrice, isStock, LIMITS } from "./listing-limits"

/** Something that a listing lacks before it can be judged. */
export type Missing = {
  /** A field of the content, `attributes.net`, `variants.0.price`, `paper:halal`. */
  path: string
  code: Parameters<typeof missingListing>[0]
  data?: Record<string, string>
}

/** What the category of a listing asks; null when there is no such leaf. */
export type ContentRule = {
  max_lead_days: number
  attributes: { key: AttributeKey; is_required: boolean }[]
}

type Check = Missing | false

const at = (path: string, code: Missing["code"]): Missing => ({ path, code })

/**
 * What still has to be filled in before an officer is asked, papers aside, in
 * the order of the form.
 */
export function findMissing(
  content: ListingContent,
  rule: ContentRule | null
): Missing[] {
  const { name, category, description, photos, weight_grams, range } = content
  const checks: Check[] = [
    photos.length === 0 && at("photos", "photo_missing"),
    name.trim().length < LIMITS.name.min && at("name", "name_missing"),
    !category && at("category", "category_missing"),
    !!category && !rule && at("category", "category_unknown"),
    ...checkVariants(content),
    !weight_grams && at("weight_grams", "weight_missing"),
    description.trim().length < LIMITS.description.min &&
      at("description", "description_short"),
    !range && at("range", "range_missing"),
    ...(rule ? checkRule(content, rule) : []),
  ]
  return checks.filter((found): found is Missing => found !== false)
}

function checkVariants({ option, variants }: ListingContent): Check[] {
  const isChoice = variants.length > 1 || option !== null
  const names = variants.map(({ name }) => (name ?? "").trim().toLowerCase())
  return [
    isChoice && !option?.trim() && at("option", "option_missing"),
    ...variants.flatMap((variant, index): Check[] => {
      const path = `variants.${index}`
      const name = names[index] ?? ""
      return [
        isChoice && !name && at(`${path}.name`, "variant_name_missing"),
        isChoice &&
          name !== "" &&
          names.indexOf(name) < index &&
          at(`${path}.name`, "variant_name_twice"),
        ...checkSale(variant, path),
      ]
    }),
  ]
}

const checkSale = ({ price, stock }: ContentVariant, path: string): Check[] => [
  (price === null || !isPrice(price)) && at(`${path}.price`, "price_missing"),
  (stock === null || !isStock(stock)) && at(`${path}.stock`, "stock_missing"),
]

function checkRule(
  { attributes, lead_days }: ListingContent,
  { attributes: asked, max_lead_days }: ContentRule
): Check[] {
  const keeps = attributes.keeps_days
  return [
    ...asked.map(
      ({ key, is_required }): Check =>
        is_required &&
        !attributes[key]?.trim() &&
        at(`attributes.${key}`, "attribute_missing")
    ),
    !!keeps &&
      !/^[1-9]\d{0,4}$/.test(keeps) &&
      at("attributes.keeps_days", "keeps_days_invalid"),
    lead_days !== null &&
      lead_days > max_lead_days && {
        ...at("lead_days", "lead_days_too_long"),
        data: { limit: String(max_lead_days) },
      },
  ]
}
