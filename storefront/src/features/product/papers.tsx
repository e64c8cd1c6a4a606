import { getLocale, getTranslations } from "next-intl/server"
import { formatDate } from "@/lib/date"
import { certificateKey } from "@/features/search/certificate-name"
import { Icon } from "@/ui/icon"

type Paper = Readonly<{
  kind: string
  number: string
  valid_until?: string | null | undefined
}>

/** Permits with their numbers, so that a buyer can look them up. */
export const Papers = async ({
  papers,
}: Readonly<{ papers: readonly Paper[] }>) => {
  const [locale, t, names] = await Promise.all([
    getLocale(),
    getTranslations("product.papers"),
    getTranslations("search.certificates"),
  ])
  if (papers.length === 0)
    return <p className="text-sm text-ink-soft">{t("none")}</p>
  return (
    <ul className="flex flex-col gap-3">
      {papers.map(({ kind, number, valid_until: until }) => (
        <li key={kind + number} className="flex gap-3 text-sm">
          <Icon name="badge-check" className="mt-0.5 text-pandan" />
          <p className="min-w-0">
            <span className="font-semibold">{names(certificateKey(kind))}</span>
            <span className="block text-ink-soft tabular-nums">
              {t("number", { number })}
              {until
                ? `, ${t("until", { date: formatDate(until, locale) })}`
                : null}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
