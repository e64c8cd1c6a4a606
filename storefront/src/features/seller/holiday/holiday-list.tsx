import { getLocale, getTranslations } from "next-intl/server"
import { takeHolidayBack } from "@/actions/seller/remove-holiday"
import type { Holiday } from "@/data/seller/holidays"
import { formatDate } from "@/lib/date"
import { ButtonForm } from "../../shared/button-form"
import { Disclosure } from "../../shared/disclosure"

/** The holidays of a shop: those that come in view, former ones folded away. */
export const HolidayList = async ({
  holidays,
  canChange,
}: Readonly<{ holidays: readonly Holiday[]; canChange: boolean }>) => {
  const t = await getTranslations("sellerShop.holiday")
  const ahead = holidays.filter(({ state }) => state !== "over").toReversed()
  const over = holidays.filter(({ state }) => state === "over")
  return (
    <>
      <section aria-labelledby="mendatang">
        <h2 id="mendatang" className="pb-3 text-xl">
          {t("coming")}
        </h2>
        {ahead.length === 0 ? (
          <p className="text-ink-soft">{t("none")}</p>
        ) : (
          <Rows holidays={ahead} canChange={canChange} />
        )}
      </section>
      {over.length > 0 ? (
        <Disclosure summary={t("over")}>
          <Rows holidays={over} canChange={false} />
        </Disclosure>
      ) : null}
    </>
  )
}

const Rows = async ({
  holidays,
  canChange,
}: Readonly<{ holidays: readonly Holiday[]; canChange: boolean }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.holiday"),
    getTranslations("seller"),
  ])
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-white">
      {holidays.map(({ id, from, until, reopens_on, note, state }) => {
        const [first, last] = [from, until].map((day) =>
          formatDate(day, locale)
        )
        const days =
          from === until
            ? t("oneDay", { from: first ?? "" })
            : t("days", { from: first ?? "", until: last ?? "" })
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-2"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{days}</span>
              {note ? <span className="block text-sm">{note}</span> : null}
              <span className="block text-sm text-ink-soft">
                {t("reopens", { date: formatDate(reopens_on, locale) })}
              </span>
            </span>
            {canChange ? (
              <ButtonForm
                action={takeHolidayBack.bind(null, locale)}
                fields={{ holiday_id: id }}
                look={state === "now" ? "secondary" : "quiet"}
                pendingText={seller("wait")}
                label={state === "now" ? t("end") : t("removeOf", { days })}
              >
                {state === "now" ? t("end") : t("remove")}
              </ButtonForm>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
