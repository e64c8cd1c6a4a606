import { getLocale, getTranslations } from "next-intl/server"
import { listCategories } from "@/data/category"
import {
  LISTING_ATTRIBUTES,
  LISTING_FIELDS,
  variantsIn,
} from "@/lib/listing-paths"
import { RANGES } from "@/lib/listing-form"
import { logText } from "@/lib/log-changes"
import { sizeText } from "@/lib/packed-size"
import { PAPER_KINDS } from "@/lib/paper-kinds"
import { paperKindOf } from "@/lib/case-states"
import { formatWeight } from "@/lib/weight"

/** Words for the paths and values of a product. */
export async function listingWords() {
  const locale = await getLocale()
  const [t, papers, categories] = await Promise.all([
    getTranslations("officeListings"),
    getTranslations("officeCases.papers.kind"),
    listCategories(locale),
  ])

  /** `attributes.net` as "Isi bersih"; a new path as it is. */
  const path = (raw: string): string => {
    const paper = PAPER_KINDS.find((kind) => kind === paperKindOf(raw))
    if (paper) return papers(paper)
    const [field, key] = raw.split(".")
    const attribute = LISTING_ATTRIBUTES.find((one) => one === key)
    if (attribute) return t(`attributes.${attribute}`)
    if (field === "option" || field === "attributes" || field === "papers")
      return t(`fields.${field}`)
    const known = LISTING_FIELDS.find((one) => one === field)
    return known ? t(`fields.${known}`) : raw
  }

  const attributesText = (value: object): string | null =>
    Object.entries(value)
      .filter(([, one]) => typeof one === "string" && one !== "")
      .map(([key, one]) => `${path(`attributes.${key}`)}: ${String(one)}`)
      .join("\n") || null

  const variantsText = (value: unknown): string | null => {
    const { option, variants } = variantsIn(value)
    const names = variants.map(({ name, weightGrams }) => {
      const weight =
        weightGrams === null ? "" : formatWeight(weightGrams, locale)
      return [name ?? t("single"), weight].filter(Boolean).join(", ")
    })
    return [option, ...names].filter(Boolean).join("\n") || null
  }

  /** What stands at a path, for people; null where nothing does. */
  const value = (raw: string, given: unknown): string | null => {
    if (given === null || given === undefined || given === "") return null
    if (raw === "category")
      return (
        categories.find(({ handle }) => handle === given)?.name ??
        logText(given)
      )
    if (raw === "range") {
      const range = RANGES.find((one) => one === given)
      return range ? t(`ranges.${range}`) : logText(given)
    }
    if (raw === "weight_grams" && typeof given === "number")
      return formatWeight(given, locale)
    if (raw === "packed_size") return sizeText(given) ?? logText(given)
    if (raw === "lead_days" && typeof given === "number")
      return t("leadDays", { days: given })
    if (raw === "variants") return variantsText(given)
    if (raw === "attributes" && typeof given === "object")
      return attributesText(given)
    return logText(given)
  }
  return { path, value }
}

export type ListingWords = Awaited<ReturnType<typeof listingWords>>
