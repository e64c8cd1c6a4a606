import { getLocale, getTranslations } from "next-intl/server"
import type { Impact } from "@/data/impact"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { Weave } from "@/ui/weave"
import { periodWords } from "@/features/shared/period-words"

const FACTS = ["orders", "goods", "buyers", "sellers", "districts"] as const

/** The one figure that people remember, and what stands beside it. */
export const ImpactHero = async ({ impact }: Readonly<{ impact: Impact }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact"),
  ])
  const { totals, register, as_of } = impact
  return (
    <header className="bg-indigo text-white">
      <div className="page flex flex-col gap-5 pt-8 pb-8 md:gap-7 md:pt-12 md:pb-12">
        <div className="flex flex-col gap-1">
          <p className="text-sm font-semibold">{t("eyebrow")}</p>
          <h1 className="text-xl md:text-2xl">{t("title")}</h1>
        </div>
        {totals ? (
          <>
            <p className="flex flex-col gap-1">
              <strong className="font-serif text-2xl font-normal text-turmeric tabular-nums sm:text-3xl">
                {formatRupiah(totals.turnover)}
              </strong>
              <span className="md:text-lg">
                {t("hero.turnover", { period: await periodWords(totals) })}
              </span>
            </p>
            <dl className="grid grid-cols-2 gap-x-4 gap-y-4 border-t border-white/30 pt-5 sm:grid-cols-3 lg:grid-cols-5">
              {FACTS.map((key) => (
                <div key={key} className="flex flex-col">
                  <dt className="order-last text-sm">
                    {t(`facts.${key}`, { count: totals[key] })}
                  </dt>
                  <dd className="font-serif text-xl tabular-nums md:text-2xl">
                    {formatNumber(totals[key], locale)}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <div className="flex max-w-text flex-col gap-2">
            <p className="font-serif text-2xl text-turmeric">
              {t("hero.none")}
            </p>
            <p>{t("hero.noneText")}</p>
          </div>
        )}
        <p className="max-w-text font-serif text-lg md:text-xl">
          {t("story", {
            ...{ registered: register.pesantren, shops: register.shops },
            sellers: totals?.sellers ?? 0,
          })}
        </p>
        <p className="text-sm">
          {as_of === null
            ? t("never")
            : t("asOf", { moment: formatDateTime(as_of, locale) })}{" "}
          <a
            href="#arti"
            className="inline-flex min-h-11 items-center underline"
          >
            {t("meaning")}
          </a>
        </p>
      </div>
      <Weave className="text-turmeric" />
    </header>
  )
}
