import { getLocale, getTranslations } from "next-intl/server"
import {
  ROW_FILTERS,
  ROWS_PER_PAGE,
  type Import,
  type ImportRow,
  type RowFilter,
} from "@/data/office/imports"
import { formatDateTime } from "@/lib/date"
import { listPath } from "@/lib/office-list"
import { Notice } from "@/ui/notice"
import { Fold } from "../fold"
import { Pager } from "../../shared/pager"
import { Panel } from "../panel"
import { StateLinks } from "../state-links"
import { ApplyForm } from "./apply-form"
import { ColumnsForm } from "./columns-form"
import { PreviewRows } from "./preview-rows"

/** A spreadsheet as it was read: columns, rows, and the way in. */
export const ImportPreview = async ({
  found,
  similar,
  only,
  page,
}: Readonly<{
  found: Import
  /** The rows that the officer has to say something about. */
  similar: readonly ImportRow[]
  only: RowFilter
  page: number
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeImports"),
  ])
  const missing = found.missing ?? []
  const isReadable = missing.length === 0
  const counts: Readonly<Record<RowFilter, number>> = {
    all: found.rows_count,
    errors: found.errors_count,
    warnings: found.warnings_count,
    duplicates: found.duplicates_count,
    similar: found.similar_count,
  }
  const path = (filter: RowFilter, hal = 1) =>
    listPath(`/dinas/pesantren/impor/${found.id}`, {
      tampil: filter === "all" ? "" : filter,
      hal,
    })
  return (
    <div className="flex flex-col gap-6">
      {found.earlier?.applied_at ? (
        <Notice>
          {t("preview.earlier", {
            time: formatDateTime(found.earlier.applied_at, locale),
          })}
        </Notice>
      ) : null}
      <Panel id="kolom" title={t("columns.title")}>
        {isReadable ? null : (
          <Notice tone="warning" className="mb-3">
            {t("columns.missing", {
              fields: missing.map((field) => t(`fields.${field}`)).join(", "),
            })}
          </Notice>
        )}
        <Fold title={t("columns.lead")} isOpen={!isReadable}>
          <ColumnsForm found={found} />
        </Fold>
      </Panel>
      {isReadable ? (
        <>
          <Panel
            id="periksa"
            title={t("preview.title")}
            aside={[
              t("preview.rows", { count: found.rows_count }),
              t("preview.errors", { count: found.errors_count }),
              t("preview.warnings", { count: found.warnings_count }),
              t("preview.duplicates", { count: found.duplicates_count }),
              t("preview.similar", { count: found.similar_count }),
            ].join(" · ")}
          >
            <StateLinks
              label={t("preview.title")}
              links={ROW_FILTERS.map((filter) => ({
                key: filter,
                label: t(`preview.show.${filter}`),
                path: path(filter),
                isHere: filter === only,
                count: counts[filter],
              }))}
            />
            <PreviewRows rows={found.rows} />
            <Pager
              page={page}
              perPage={ROWS_PER_PAGE}
              total={counts[only]}
              path={(hal) => path(only, hal)}
            />
          </Panel>
          <Panel id="masukkan" title={t("apply.title")}>
            <ApplyForm found={found} similar={similar} />
          </Panel>
        </>
      ) : null}
    </div>
  )
}
