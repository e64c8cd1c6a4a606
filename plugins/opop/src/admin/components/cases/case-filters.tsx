import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  APPLICATION_STATES,
  type ApplicationState,
} from "../../../lib/application-states"
import type { useFilters } from "../../hooks/use-filters"
import { AreaPicker } from "../area-picker"
import { ChoiceFilter, FilterGrid, TextFilter } from "../filters"

/** A draft is its writer's; the office sees what was handed in. */
const SHOWN = APPLICATION_STATES.filter((state) => state !== "draft")

type CaseFiltersProps = {
  filters: ReturnType<typeof useFilters>
  counts: Partial<Record<ApplicationState, number>>
}

/** Name, area and state of the cases that are listed. */
export function CaseFilters({ filters, counts }: CaseFiltersProps) {
  const { t } = useTranslation("opop")
  const { get, set, clear, isFiltered } = filters
  const [round, setRound] = useState(0)
  const withCount = (state: ApplicationState) =>
    counts[state] === undefined
      ? t(`state.${state}`)
      : `${t(`state.${state}`)} (${counts[state]})`
  return (
    <FilterGrid
      isFiltered={isFiltered}
      onClear={() => {
        clear()
        setRound(round + 1)
      }}
    >
      <TextFilter
        key={round}
        label={t("cases.search")}
        value={get("q")}
        onChange={(q) => set({ q })}
      />
      <AreaPicker
        key={`area-${get("area")}`}
        value={get("area_name")}
        onChoose={(area) =>
          set({ area: area?.id ?? "", area_name: area?.full_name ?? "" })
        }
      />
      <ChoiceFilter
        label={t("cases.columns.state")}
        any={t("cases.open")}
        value={get("state")}
        choices={[
          ...SHOWN.map((value) => ({ value, label: withCount(value) })),
          { value: "every", label: t("cases.every") },
        ]}
        onChange={(state) => set({ state })}
      />
    </FilterGrid>
  )
}
