import { defineRouteConfig } from "@medusajs/admin-sdk"
import { History } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { LoadFault } from "../../components/fault"
import { ListTable } from "../../components/list-table"
import { useLogColumns } from "../../components/log/log-columns"
import { LogDrawer } from "../../components/log/log-drawer"
import { LogFilters } from "../../components/log/log-filters"
import { Section } from "../../components/section"
import { useLog } from "../../hooks/office"
import { useFilters } from "../../hooks/use-filters"
import { useNarrow } from "../../hooks/use-narrow"
import type { LogEntry } from "../../lib/office-types"

export const config = defineRouteConfig({
  label: "nav.log",
  translationNs: "opop",
  icon: History,
  rank: 6,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** Who did what, when, where and why: all that the log keeps, newest first. */
const LogPage = () => {
  const { t } = useTranslation("opop")
  const filters = useFilters(50)
  const { given, page, set, isFiltered } = filters
  const [open, setOpen] = useState<LogEntry | null>(null)
  const { data, isError, refetch } = useLog({
    actor: given("actor"),
    action: given("action"),
    entity_id: given("entity_id"),
    area: given("area"),
    from: given("from"),
    to: given("to"),
    ...page,
  })
  const columns = useLogColumns(useNarrow())
  return (
    <Section level="h1" title={t("log.title")} hint={t("log.hint")}>
      <LogFilters filters={filters} />
      {isError ? (
        <LoadFault onRetry={() => void refetch()} />
      ) : (
        <ListTable
          rows={data?.entries}
          count={data?.count ?? 0}
          columns={columns}
          page={page}
          onPage={(offset) => set({ offset: String(offset) })}
          onOpen={setOpen}
          empty={{
            none: t("log.none"),
            filtered: t("log.noneFiltered"),
            isFiltered,
          }}
        />
      )}
      {open && <LogDrawer entry={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

export default LogPage

function Breadcrumb() {
  const { t } = useTranslation("opop")
  return <span>{t("log.title")}</span>
}
