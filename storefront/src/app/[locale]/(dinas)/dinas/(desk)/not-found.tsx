import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

const NotFound = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("office.missing"),
  ])
  return (
    <EmptyState heading="h1" title={t("title")} text={t("text")}>
      <ButtonLink href={localPath(locale, "/dinas")}>{t("home")}</ButtonLink>
    </EmptyState>
  )
}

export default NotFound
