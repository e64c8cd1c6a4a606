import { getLocale, getTranslations } from "next-intl/server"
import type { ReportFigure } from "@/data/office/reports"
import { cx } from "@/lib/cx"
import { formatNumber } from "@/lib/numbers"
import { changeOf, isGood, type Change } from "@/lib/report-change"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"

const ICONS: Readonly<Partial<Record<Change["way"], IconName>>> = {
  up: "arrow-up",
  times: "arrow-up",
  new: "arrow-up",
  down: "arrow-down",
  gone: "arrow-down",
  same: "minus",
}

/** How a figure stands to an earlier one: an arrow, and the same in words. */
export const ChangeLine = async ({
  figure: { value, better },
  before,
  than,
}: Readonly<{
  figure: ReportFigure
  before: number | null
  /** What it is compared with. */
  than: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.change"),
  ])
  const change = changeOf(value, before)
  if (change.way === "unknown") return null
  const good = isGood(change, better)
  const icon = ICONS[change.way]
  const percent =
    "share" in change
      ? formatNumber(change.share * 100, locale, change.share < 0.1 ? 1 : 0)
      : ""
  const times = "times" in change ? formatNumber(change.times, locale, 1) : ""
  return (
    <li className="flex items-start gap-1 text-sm">
      {icon ? (
        <Icon
          name={icon}
          size={4}
          className={cx(
            "mt-0.5",
            good === null && "text-ink-soft",
            good === true && "text-pandan",
            good === false && "text-manggis"
          )}
        />
      ) : null}
      <span>
        <strong>{t(change.way, { percent, times })}</strong> {than}
        {good === null ? null : (
          <span className="sr-only">{`, ${t(good ? "better" : "worse")}`}</span>
        )}
      </span>
    </li>
  )
}
