import { getLocale, getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import { formatDate } from "@/lib/date"
import { Notice } from "@/ui/notice"

/** Until when a shop is on holiday, and what it tells its buyers. */
export const HolidayNotice = async ({
  holiday,
}: Readonly<{ holiday: NonNullable<Pesantren["holiday"]> }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product.holiday"),
  ])
  const { until, reopens_on, note } = holiday
  return (
    <Notice
      tone="warning"
      title={t("title", { until: formatDate(until, locale) })}
    >
      {note ? <p>{note}</p> : null}
      <p>{t("text", { date: formatDate(reopens_on, locale) })}</p>
    </Notice>
  )
}
