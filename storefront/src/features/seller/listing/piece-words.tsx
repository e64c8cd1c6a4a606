import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { z } from "zod"
import { listCategoryRules } from "@/data/seller/listings"
import { RANGES } from "@/lib/listing-form"
import { isMediaKey, mediaKey } from "@/lib/media"
import { sizeText } from "@/lib/packed-size"
import { formatWeight } from "@/lib/weight"

const Choice = z.object({
  option: z.string().nullable(),
  variants: z.array(z.object({ name: z.string().nullable() })),
})
const Texts = z.array(z.string())
const Attributes = z.record(z.string(), z.unknown())

/** Photos come as addresses or as the keys of their files. */
const keyOf = (photo: string): string | null =>
  mediaKey(photo) ?? (isMediaKey(photo) ? photo : null)

const FIELDS = [
  "name",
  "category",
  "description",
  "photos",
  "option",
  "variants",
  "weight_grams",
  "packed_size",
  "lead_days",
  "range",
  "attributes",
  "papers",
] as const

const ATTRIBUTES = [
  "net",
  "ingredients",
  "keeps_days",
  "storage",
  "maker_unit",
  "story",
] as const

/** What a path of a product is called. */
export async function pieceNames(): Promise<(path: string) => string> {
  const [field, attribute, paper] = await Promise.all([
    getTranslations("sellerListing.field"),
    getTranslations("sellerListing.attribute"),
    getTranslations("sellerShop.papers.kind"),
  ])
  return (path) => {
    const known = FIELDS.find((one) => one === path)
    if (known) return field(known)
    const key = ATTRIBUTES.find((one) => path === `attributes.${one}`)
    if (key) return attribute(key)
    const kind = path.startsWith("paper:") ? path.slice(6) : ""
    return paper.has(`${kind}.name` as "nib.name")
      ? paper(`${kind}.name` as "nib.name")
      : path
  }
}

/** How a value of a product reads to people: words, or small pictures. */
export async function pieceValues(): Promise<
  (path: string, value: unknown) => ReactNode
> {
  const [locale, t, form, names, rules] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
    getTranslations("sellerListing.form"),
    pieceNames(),
    listCategoryRules(),
  ])
  const empty = <span className="text-ink-soft">{t("change.empty")}</span>
  return (path, value) => {
    if (value === null || value === undefined || value === "") return empty
    const photos = path === "photos" ? Texts.safeParse(value) : null
    if (photos?.success)
      return photos.data.length > 0 ? <Photos keys={photos.data} /> : empty
    const choice = path === "variants" ? Choice.safeParse(value) : null
    if (choice?.success) {
      const { option, variants } = choice.data
      return option
        ? t("variant.whole", {
            option,
            names: variants.map(({ name }) => name ?? "–").join(", "),
          })
        : t("variant.none")
    }
    if (path === "category") {
      const rule = rules.find(({ handle }) => handle === value)
      if (rule) return locale === "en" ? rule.name_en : rule.name
    }
    if (path === "weight_grams" && typeof value === "number")
      return formatWeight(value, locale)
    const size = path === "packed_size" ? sizeText(value) : null
    if (size) return size
    const range = path === "range" ? RANGES.find((one) => one === value) : null
    if (range) return form(`range${range}`)
    const attributes =
      path === "attributes" ? Attributes.safeParse(value) : null
    if (attributes?.success)
      return (
        <ul>
          {Object.entries(attributes.data).map(([key, text]) => (
            <li key={key}>
              {names(`attributes.${key}`).replace("attributes.", "")}
              {`: ${String(text)}`}
            </li>
          ))}
        </ul>
      )
    return (
      <span className="whitespace-pre-line">
        {typeof value === "string" ? value : JSON.stringify(value)}
      </span>
    )
  }
}

const Photos = ({ keys }: Readonly<{ keys: readonly string[] }>) => (
  <span className="flex flex-wrap gap-1">
    {keys.map((photo) => {
      const key = keyOf(photo)
      return key ? (
        // eslint-disable-next-line @next/next/no-img-element -- as ui/picture
        <img
          key={photo}
          src={`/media/${key}?w=360`}
          alt=""
          width={64}
          height={64}
          className="size-16 rounded-control bg-sand object-cover"
        />
      ) : null
    })}
  </span>
)
