import { useState } from "react"
import { useTranslation } from "react-i18next"
import { OFFICER_ROLES } from "../../../lib/roles"
import { useOfficers } from "../../hooks/office"
import { useFilters } from "../../hooks/use-filters"
import { useNarrow } from "../../hooks/use-narrow"
import { LoadFault } from "../fault"
import { ChoiceFilter, FilterGrid, TextFilter } from "../filters"
import { ListTable } from "../list-table"
import { Section } from "../section"
import { InviteButton } from "./invite-button"
import { useOfficerColumns } from "./officer-columns"
import { OfficerDrawer } from "./officer-drawer"

/** Every officer, by name; one opens to give and take back roles. */
export function OfficersSection() {
  const { t } = useTranslation("opop")
  const filters = useFilters()
  const { get, given, set, page, isFiltered } = filters
  const [openId, setOpenId] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const { data, isError, refetch } = useOfficers({
    ...{ q: given("q"), role: given("role"), ...page },
  })
  const columns = useOfficerColumns(useNarrow())
  const open = data?.officers.find(({ id }) => id === openId)
  return (
    <Section
      level="h1"
      title={t("officers.title")}
      hint={t("officers.hint")}
      actions={<InviteButton />}
    >
      <FilterGrid
        isFiltered={isFiltered}
        onClear={() => {
          filters.clear()
          setRound(round + 1)
        }}
      >
        <TextFilter
          key={round}
          label={t("officers.search")}
          value={get("q")}
          onChange={(q) => set({ q })}
        />
        <ChoiceFilter
          label={t("officers.role")}
          any={t("officers.anyRole")}
          value={get("role")}
          choices={OFFICER_ROLES.map((value) => ({
            ...{ value, label: t(`officers.roles.${value}`) },
          }))}
          onChange={(role) => set({ role })}
        />
      </FilterGrid>
      {isError ? (
        <LoadFault onRetry={() => void refetch()} />
      ) : (
        <ListTable
          rows={data?.officers}
          count={data?.count ?? 0}
          columns={columns}
          page={page}
          onPage={(offset) => set({ offset: String(offset) })}
          onOpen={({ id }) => setOpenId(id)}
          empty={{
            none: t("officers.none"),
            filtered: t("officers.noneFiltered"),
            isFiltered,
          }}
        />
      )}
      {open && <OfficerDrawer officer={open} onClose={() => setOpenId(null)} />}
    </Section>
  )
}
