import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { monthInJakarta, now } from "@/lib/date"
import {
  isSamePeriod,
  PRESETS,
  presetPeriod,
  type MonthPeriod,
} from "@/lib/report-period"
import { OWN_REPORT_PATH, ownReportPath } from "@/lib/seller-report"
import { buttonClass } from "@/ui/button"
import { Field } from "@/ui/field"
import { Link } from "@/ui/link"
import { Disclosure } from "../../shared/disclosure"

/** Which months the page is about: those that people ask for as links, others by a form. */
export const PeriodFilter = async ({
  period,
}: Readonly<{ period: MonthPeriod }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.filter"),
  ])
  const today = monthInJakarta(now())
  const fields = [
    ["dari", t("from"), period.from],
    ["sampai", t("to"), period.to],
  ] as const
  return (
    <div>
      <nav aria-label={t("label")} className="-mx-4 md:mx-0">
        <ul className="rail gap-1 px-4 py-1 sm:gap-2 md:flex-wrap md:px-0">
          {PRESETS.map((preset) => {
            const asked = presetPeriod(preset, today)
            return (
              <li key={preset} className="shrink-0">
                <Link
                  href={localPath(locale, ownReportPath(asked))}
                  aria-current={
                    isSamePeriod(asked, period) ? "page" : undefined
                  }
                  className="flex min-h-11 items-center rounded-control border border-line bg-white px-3 text-sm font-semibold whitespace-nowrap text-indigo no-underline hover:bg-indigo-soft aria-[current]:border-indigo aria-[current]:bg-indigo aria-[current]:text-white"
                >
                  {t(preset)}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <Disclosure summary={t("choose")}>
        <form
          action={localPath(locale, OWN_REPORT_PATH)}
          className="flex flex-wrap items-end gap-3"
        >
          {fields.map(([name, label, value]) => (
            <Field
              key={name}
              type="month"
              {...{ name, label }}
              defaultValue={value}
              pattern="20[0-9]{2}-(0[1-9]|1[0-2])"
              title={t("hint")}
              className="w-full sm:w-44"
            />
          ))}
          <button type="submit" className={buttonClass("secondary")}>
            {t("submit")}
          </button>
        </form>
      </Disclosure>
    </div>
  )
}
