import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { listPesantren } from "@/data/pesantren"
import { BeyondEnd } from "@/features/catalog/beyond-end"
import { Pager } from "@/features/shared/pager"
import { PesantrenCard } from "@/features/pesantren/pesantren-card"
import { PesantrenForm } from "@/features/pesantren/pesantren-form"
import { pageMetadata } from "@/features/shell/page-metadata"
import { localPath } from "@/i18n/locales"
import { pesantrenPath, readPesantrenSearch } from "@/lib/pesantren-params"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

const PER_PAGE = 24

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("pesantren.list")
  return pageMetadata({
    path: "/pesantren",
    locale: await getLocale(),
    title: t("title"),
    description: t("lead"),
  })
}

const PesantrenListPage = async ({
  searchParams,
}: PageProps<"/[locale]/pesantren">) => {
  const search = readPesantrenSearch(await searchParams)
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("pesantren.list"),
  ])
  const list = await listPesantren(
    {
      q: search.q || undefined,
      regency: search.regency ?? undefined,
      district: search.district ?? undefined,
      page: search.page,
      per_page: PER_PAGE,
    },
    locale
  )
  return (
    <div className="page flex flex-col gap-6 py-6 md:py-8">
      <header className="flex flex-col gap-2">
        <h1 className="text-2xl md:text-3xl">{t("title")}</h1>
        <p className="max-w-text text-ink-soft">{t("lead")}</p>
      </header>
      <PesantrenForm search={search} facets={list.facets} />
      <p className="text-sm text-ink-soft">
        {t("count", { count: list.count })}
      </p>
      {list.pesantren.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {list.pesantren.map((pesantren) => (
            <li key={pesantren.id}>
              <PesantrenCard pesantren={pesantren} />
            </li>
          ))}
        </ul>
      ) : list.count > 0 ? (
        <BeyondEnd path={pesantrenPath({ ...search, page: 1 })} />
      ) : (
        <EmptyState title={t("empty")} text={t("emptyText")}>
          <ButtonLink href={localPath(locale, "/pesantren")}>
            {t("clear")}
          </ButtonLink>
        </EmptyState>
      )}
      <Pager
        page={list.page}
        total={list.count}
        perPage={list.per_page}
        path={(page) => pesantrenPath({ ...search, page })}
      />
    </div>
  )
}

export default PesantrenListPage
