import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useCaseColumns } from "../../components/cases/case-columns"
import { CaseFilters } from "../../components/cases/case-filters"
import { LoadFault } from "../../components/fault"
import { ListTable } from "../../components/list-table"
import { Section } from "../../components/section"
import { useCases } from "../../hooks/office"
import { useFilters } from "../../hooks/use-filters"
import { useNarrow } from "../../hooks/use-narrow"

export const config = defineRouteConfig({
  label: "nav.cases",
  translationNs: "opop",
  icon: DocumentText,
  rank: 2,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** The queue of the pesantren that want to sell, who waited longest first. */
const CasesPage = () => {
  const { t } = useTranslation("opop")
  const navigate = useNavigate()
  const filters = useFilters()
  const { given, page, set, isFiltered } = filters
  const state = given("state")
  const { data, isError, refetch } = useCases({
    q: given("q"),
    area: given("area"),
    state: state === "every" ? "all" : state,
    ...page,
  })
  const columns = useCaseColumns(useNarrow())
  return (
    <Section level="h1" title={t("cases.title")} hint={t("cases.hint")}>
      <CaseFilters filters={filters} counts={data?.counts ?? {}} />
      {isError ? (
        <LoadFault onRetry={() => void refetch()} />
      ) : (
        <ListTable
          rows={data?.applications}
          count={data?.count ?? 0}
          columns={columns}
          page={page}
          onPage={(offset) => set({ offset: String(offset) })}
          onOpen={({ id }) => void navigate(`/pengajuan/${id}`)}
          empty={{
            none: t("cases.none"),
            filtered: t("cases.noneFiltered"),
            isFiltered,
          }}
        />
      )}
    </Section>
  )
}

export default CasesPage

function Breadcrumb() {
  const { t } = useTranslation("opop")
  return <span>{t("cases.title")}</span>
}
