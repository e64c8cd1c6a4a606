import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Pagination } from "@/ui/pagination"

/** The ways to the pages of a list. `path` is without the language. */
export const Pager = async ({
  page,
  total,
  perPage,
  path,
}: Readonly<{
  page: number
  total: number
  perPage: number
  path: (page: number) => string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.pages"),
  ])
  const pages = Math.ceil(total / perPage)
  return (
    <div className="pt-8">
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
