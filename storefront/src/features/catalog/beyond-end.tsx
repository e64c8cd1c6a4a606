import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

/** A page of a list past its end. `path` of the first one, without language. */
export const BeyondEnd = async ({ path }: Readonly<{ path: string }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.pages.beyond"),
  ])
  return (
    <EmptyState title={t("title")} text={t("text")}>
      <ButtonLink href={localPath(locale, path)}>{t("first")}</ButtonLink>
    </EmptyState>
  )
}
