import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"

type Pages = Readonly<{
  page: number
  perPage: number
  total: number
  /** Address of a page, without the language. */
  path: (page: number) => string
}>

/** Which part of a list this is, and the ways to the others. */
export const OfficePager = async ({ page, perPage, total, path }: Pages) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.pages"),
  ])
  const pages = Math.ceil(total / perPage)
  return (
    <div className="pt-6">
      <Pagination
        page={page}
        pages={pages}
        href={(one) => localPath(locale, path(one))}
        words={{
          label: t("label"),
          previous: t("previous"),
          next: t("next"),
          page: (one) => t("page", { page: one }),
          of: t("of", { page, pages }),
        }}
      />
    </div>
  )
}

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
