import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

/** What the courier's file that was just kept has brought. */
export const SettlementDone = async ({
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
    getTranslations("officeMoney.settlement.done"),
  ])
  if (rows === null || added === null || matched === null) return null
  return (
    <Notice tone="success" title={t("title")} live>
      <p>{t("text", { rows, added, matched })}</p>
      <Link
        href={localPath(locale, "/dinas/pembayaran/tunai?antrean=waiting")}
        className="link inline-flex min-h-11 items-center"
      >
        {t("rest")}
      </Link>
    </Notice>
  )
}
