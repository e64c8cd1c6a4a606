import { getLocale, getTranslations } from "next-intl/server"
import type { Category } from "@/data/category"
import type { Product } from "@/data/product"
import { localPath } from "@/i18n/locales"
import { formatSize } from "@/lib/packed-size"
import { formatWeight } from "@/lib/weight"
import { Link } from "@/ui/link"

/** The plain facts, one a row; what is not known is left out. */
export const FactList = async ({
  product,
  category,
}: Readonly<{ product: Product; category: Category | null }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product.fact"),
  ])
  const { weightGrams, packedSize, keepsDays, leadDays } = product
  const facts = [
    ["lead", leadDays && t("leadDays", { days: leadDays })],
    ["weight", weightGrams && formatWeight(weightGrams, locale)],
    ["size", packedSize && formatSize(packedSize)],
    ["net", product.net],
    ["ingredients", product.ingredients],
    ["keeps", keepsDays && t("keepsDays", { days: keepsDays })],
    ["storage", product.storage],
    ["unit", product.makerUnit],
  ] as const
  return (
    <dl className="text-sm">
      {category ? (
        <div className="flex gap-4 border-b border-line py-2.5">
          <dt className="w-28 shrink-0 text-ink-soft">{t("category")}</dt>
          <dd className="min-w-0">
            <Link
              href={localPath(locale, `/kategori/${category.handle}`)}
              className="link"
            >
              {category.name}
            </Link>
          </dd>
        </div>
      ) : null}
      {facts.map(([key, value]) =>
        value ? (
          <div key={key} className="flex gap-4 border-b border-line py-2.5">
            <dt className="w-28 shrink-0 text-ink-soft">{t(key)}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ) : null
      )}
    </dl>
  )
}
