import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

/** What the file that was just kept has brought. */
export const StatementDone = async ({
  rows,
  added,
  matched,
}: Readonly<{
  rows: number | null
  added: number | null
  matched: number | null
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.statement.done"),
  ])
  if (rows === null || added === null || matched === null) return null
  return (
    <Notice tone="success" title={t("title")} live>
      <p>{t("text", { rows, added, matched })}</p>
      <Link
        href={localPath(locale, "/dinas/pembayaran?antrean=rows")}
        className="link inline-flex min-h-11 items-center"
      >
        {t("rest")}
      </Link>
    </Notice>
  )
}
