import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import {
  getImport,
  ROW_FILTERS,
  ROWS_PER_PAGE,
  similarRows,
} from "@/data/office/imports"
import { ImportDone } from "@/features/office/imports/import-done"
import { ImportPreview } from "@/features/office/imports/import-preview"
import { ImportRunning } from "@/features/office/imports/import-running"
import { PageHead } from "@/features/office/page-head"
import { localPath } from "@/i18n/locales"
import { choiceParam, pageParam } from "@/lib/office-list"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeImports")
  return { title: t("title") }
}

const ImportStepPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/dinas/pesantren/impor/[id]">) => {
  const { id } = await params
  await requireOfficer(`/dinas/pesantren/impor/${id}`, "importRegister")
  const raw = await searchParams
  const only = choiceParam(raw, "tampil", ROW_FILTERS) ?? "all"
  const page = pageParam(raw, ROWS_PER_PAGE)
  const found = (await getImport(id, only, page)) ?? notFound()
  const [locale, t, similar] = await Promise.all([
    getLocale(),
    getTranslations("officeImports"),
    found.state === "previewed" ? similarRows(found) : [],
  ])
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pesantren/impor"),
          label: t("title"),
        }}
        title={found.filename}
      />
      {found.state === "applied" ? <ImportDone found={found} /> : null}
      {found.state === "applying" ? <ImportRunning found={found} /> : null}
      {found.state === "previewed" ? (
        <ImportPreview
          found={found}
          similar={similar}
          only={only}
          page={page}
        />
      ) : null}
    </>
  )
}

export default ImportStepPage
