import { getLocale, getTranslations } from "next-intl/server"
import { formatMonth } from "@/lib/date"

/** `Januari 2026 – Maret 2026`; one month by its name alone. */
export async function spanWords({
  from,
  to,
}: Readonly<{ from: string; to: string }>): Promise<string> {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact"),
  ])
  const last = formatMonth(to, locale)
  return from === to
    ? last
    : t("period", { from: formatMonth(from, locale), to: last })
}
