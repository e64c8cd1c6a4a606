import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { useFilters } from "../../hooks/use-filters"
import { LOG_KINDS } from "../../lib/log-kinds"
import { AreaPicker } from "../area-picker"
import { ChoiceFilter, DayFilter, FilterGrid, TextFilter } from "../filters"

type LogFiltersProps = { filters: ReturnType<typeof useFilters> }

/** By whom, about what, where and when. */
export function LogFilters({ filters }: LogFiltersProps) {
  const { t } = useTranslation("opop")
  const { get, set, clear, isFiltered } = filters
  const [round, setRound] = useState(0)
  return (
    <FilterGrid
      isFiltered={isFiltered}
      onClear={() => {
        clear()
        setRound(round + 1)
      }}
    >
      <TextFilter
        key={`actor-${round}`}
        label={t("log.actor")}
        value={get("actor")}
        onChange={(actor) => set({ actor })}
      />
      <ChoiceFilter
        label={t("log.kind")}
        any={t("log.anyKind")}
        value={get("action")}
        choices={LOG_KINDS.map((value) => ({
          ...{ value, label: t(`log.kinds.${value}`) },
        }))}
        onChange={(action) => set({ action })}
      />
      <AreaPicker
        key={`area-${get("area")}`}
        value={get("area_name")}
        onChoose={(area) =>
          set({ area: area?.id ?? "", area_name: area?.full_name ?? "" })
        }
      />
      <DayFilter
        label={t("log.from")}
        value={get("from")}
        onChange={(from) => set({ from })}
      />
      <DayFilter
        label={t("log.to")}
        value={get("to")}
        onChange={(to) => set({ to })}
      />
      <TextFilter
        key={`entity-${round}`}
        label={t("log.entityId")}
        value={get("entity_id")}
        onChange={(entity_id) => set({ entity_id })}
      />
    </FilterGrid>
  )
}
