import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

/** A page behind the end of its list, mostly from an old bookmark. */
export const BeyondEnd = async ({
  path,
}: Readonly<{ path: (page: number) => string }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("office.pages"),
  ])
  return (
    <EmptyState title={t("beyond")} text={t("beyondText")}>
      <ButtonLink look="secondary" href={localPath(locale, path(1))}>
        {t("first")}
      </ButtonLink>
    </EmptyState>
  )
}
