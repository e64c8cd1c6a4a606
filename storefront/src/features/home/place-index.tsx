import { getLocale, getTranslations } from "next-intl/server"
import type { FacetValue } from "@/data/catalog"
import { localPath } from "@/i18n/locales"
import { NO_SEARCH, searchPath } from "@/lib/search-params"
import { Link } from "@/ui/link"

const SHOWN = 20

/**
 * An index of places, set like one: where the goods come from; with how many,
 * where all were counted.
 */
export const PlaceIndex = async ({
  districts,
  regencies,
  isSample,
}: Readonly<{
  districts: readonly FacetValue[]
  regencies: readonly FacetValue[]
  isSample: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("home.places"),
  ])
  const href = (code: string) =>
    localPath(
      locale,
      searchPath({
        ...NO_SEARCH,
        province: code.slice(0, 2),
        regency: code.slice(0, 5),
        district: code,
      })
    )
  const shown = districts.slice(0, SHOWN)
  // Eleven districts of Sukabumi share their name with one elsewhere.
  const nameOf = ({ value, label }: FacetValue) => {
    const isShared = shown.some(
      (other) => other.value !== value && other.label === label
    )
    const regency = regencies.find((one) => one.value === value.slice(0, 5))
    return isShared && regency
      ? `${label}, ${regency.label.replace(/^(?:Kabupaten|Kota) /, "")}`
      : label
  }
  return (
    <section aria-labelledby="tempat" className="bg-sand">
      <div className="page py-8 md:py-12">
        <h2 id="tempat" className="text-xl md:text-2xl">
          {t("title")}
        </h2>
        <p className="mt-1 text-sm text-ink-soft md:text-base">{t("text")}</p>
        <ul className="mt-4 columns-2 gap-x-6 sm:columns-3 lg:columns-5">
          {shown.map((district) => (
            <li key={district.value} className="break-inside-avoid">
              <Link
                href={href(district.value)}
                aria-label={
                  isSample
                    ? undefined
                    : `${nameOf(district)}: ${t("count", { count: district.count })}`
                }
                className="group flex min-h-11 items-center justify-between gap-2 border-b border-line font-serif no-underline md:text-lg"
              >
                <span className="truncate group-hover:underline">
                  {nameOf(district)}
                </span>
                {isSample ? null : (
                  <span className="font-sans text-sm text-ink-soft tabular-nums">
                    {district.count}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
