import { getTranslations } from "next-intl/server"
import { ATTRIBUTE } from "@/lib/listing-form"
import { FormField, FormTextarea } from "../../shared/form-field"

/** Keys that need room. */
const LONG = new Set(["ingredients", "description_en", "ingredients_en"])

const KEYS = [
  "net",
  "ingredients",
  "keeps_days",
  "storage",
  "maker_unit",
  "story",
  "title_en",
  "description_en",
  "net_en",
  "ingredients_en",
  "storage_en",
  "maker_unit_en",
  "story_en",
] as const
type Key = (typeof KEYS)[number]

const HINTED = [
  "net",
  "ingredients",
  "keeps_days",
  "storage",
  "maker_unit",
  "story",
] as const

export type AskedAttribute = Readonly<{
  key: string
  isRequired: boolean
  maxLength?: number
}>

/** Facts of a product, each under the name that the API knows it by. */
export const AttributeFields = async ({
  asked,
  values,
  hint,
}: Readonly<{
  asked: readonly AskedAttribute[]
  values: Readonly<Record<string, string>>
  /** Where the category proposes a value. */
  hint?: Readonly<Record<string, string>>
}>) => {
  const [t, hints, form] = await Promise.all([
    getTranslations("sellerListing.attribute"),
    getTranslations("sellerListing.attributeHint"),
    getTranslations("form"),
  ])
  return asked.map(({ key, isRequired, maxLength }) => {
    const known: Key | undefined = KEYS.find((one) => one === key)
    if (!known) return null
    const hinted = HINTED.find((one) => one === key)
    const common = {
      name: `${ATTRIBUTE}${key}`,
      label: t(known),
      note: isRequired ? undefined : form("optional"),
      hint: hint?.[key] ?? (hinted ? hints(hinted) : undefined),
      defaultValue: values[key] ?? "",
      ...(maxLength ? { maxLength } : {}),
    }
    return LONG.has(key) ? (
      <FormTextarea key={key} {...common} rows={3} />
    ) : (
      <FormField
        key={key}
        {...common}
        autoComplete="off"
        {...(key === "keeps_days" ? { inputMode: "numeric" as const } : {})}
      />
    )
  })
}
