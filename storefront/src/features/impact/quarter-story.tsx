import { getLocale, getTranslations } from "next-intl/server"
import type { Impact, ImpactArea } from "@/data/impact"
import { listCategories } from "@/data/category"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { BarList } from "../shared/bar-list"
import { periodWords } from "@/features/shared/period-words"
import { Story } from "./story"

/** More than a look takes in. */
const MOST = 12

const barsOf = (areas: readonly ImpactArea[]) =>
  areas
    .flatMap(({ code, name, turnover }) =>
      turnover === null
        ? []
        : [
            {
              key: code,
              label: name,
              value: turnover,
              shown: formatRupiah(turnover),
            },
          ]
    )
    .toSorted((one, other) => other.value - one.value)
    .slice(0, MOST)

/** Where and what was sold in the last quarter that is over. */
export const QuarterStory = async ({
  quarter,
  districts,
}: Readonly<{
  quarter: NonNullable<Impact["quarter"]>
  districts: Impact["districts"]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact.quarter"),
  ])
  const names = new Map(
    (await listCategories(locale)).map(({ handle, name }) => [handle, name])
  )
  const places = [
    { key: "districts", bars: barsOf(districts) },
    {
      key: "regencies",
      // A single one says what the sum says.
      bars: quarter.regencies.length > 1 ? barsOf(quarter.regencies) : [],
    },
  ] as const
  const shown = places.filter(({ bars }) => bars.length > 0)
  return (
    <Story
      id="triwulan"
      title={await periodWords(quarter)}
      lead={t("lead", { turnover: formatRupiah(quarter.turnover) })}
    >
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <div className="flex flex-col gap-6">
          {shown.map(({ key, bars }) => (
            <div key={key} className="flex flex-col gap-3">
              <h3 className="font-bold">{t(key)}</h3>
              <BarList bars={bars} />
            </div>
          ))}
          {shown.length === 0 ? (
            <p className="text-ink-soft">{t("none")}</p>
          ) : null}
        </div>
        <div className="flex flex-col gap-3">
          <h3 className="font-bold">{t("goods")}</h3>
          {quarter.categories.length > 0 ? (
            <BarList
              bars={quarter.categories.map(({ handle, name, goods }) => ({
                ...{ key: handle, label: names.get(handle) ?? name },
                ...{ value: goods, path: `/kategori/${handle}` },
                shown: formatNumber(goods, locale),
              }))}
            />
          ) : (
            <p className="text-ink-soft">{t("noGoods")}</p>
          )}
        </div>
      </div>
      <p className="max-w-text text-sm text-ink-soft">{t("hidden")}</p>
    </Story>
  )
}
