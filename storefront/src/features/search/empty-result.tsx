import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { searchPath } from "@/lib/search-params"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import type { Chosen } from "./chosen"

/** Nothing fits: says so, and offers to take away one choice at a time. */
export const EmptyResult = async ({
  chosen,
}: Readonly<{ chosen: readonly Chosen[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.empty"),
  ])
  return (
    <EmptyState
      title={t("title")}
      text={
        <>
          <p>{t("text")}</p>
          <p className="mt-2">{t("hint")}</p>
        </>
      }
    >
      {chosen.length > 1
        ? chosen.slice(0, 4).map(({ name, without }) => (
            <ButtonLink
              key={name}
              look="secondary"
              size="small"
              href={localPath(locale, searchPath(without))}
            >
              {t("without", { name })}
            </ButtonLink>
          ))
        : null}
      <ButtonLink size="small" href={localPath(locale, "/cari")}>
        {t("all")}
      </ButtonLink>
    </EmptyState>
  )
}
