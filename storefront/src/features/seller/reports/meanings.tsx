import { getTranslations } from "next-intl/server"
import { Disclosure } from "../../shared/disclosure"

const MEANINGS = ["turnover", "time", "buyers"] as const

/** What the figures mean, on demand. */
export const Meanings = async () => {
  const t = await getTranslations("sellerReports.definitions")
  return (
    <Disclosure summary={t("title")}>
      <ul className="flex max-w-text flex-col gap-2 text-sm">
        {MEANINGS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
