import { getLocale, getTranslations } from "next-intl/server"
import type { SearchRefusal } from "@/data/catalog"
import type { Category } from "@/data/category"
import { localPath } from "@/i18n/locales"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Icon } from "@/ui/icon"
import { CategoryWays } from "./category-ways"

/**
 * Search does not answer now: why, another try, and the categories, which work
 * without it. `path` of the same search, without the language.
 */
export const SearchRefused = async ({
  refusal,
  path,
  categories,
}: Readonly<{
  refusal: SearchRefusal
  path: string
  categories: readonly Category[]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.refused"),
  ])
  return (
    <div className="page flex flex-col gap-8 py-4 lg:py-8">
      <EmptyState
        heading="h1"
        title={t(`${refusal}.title`)}
        text={<p>{t(`${refusal}.text`)}</p>}
      >
        {/* A plain link: the router would keep the answer that failed. */}
        <a href={localPath(locale, path)} className={buttonClass("primary")}>
          <Icon name="refresh-cw" />
          {t("retry")}
        </a>
      </EmptyState>
      <CategoryWays categories={categories} />
    </div>
  )
}
