import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAreas } from "../hooks/api"
import { useDebounced } from "../hooks/use-debounced"
import type { Area } from "../lib/types"
import { Picker } from "./picker"

type AreaPickerProps = {
  /** Full name of the area chosen now. */
  value: string
  /** What it is for, where that is neither a filter nor a district. */
  label?: string
  /** Only districts may be chosen; without it any level. */
  districtsOnly?: boolean
  onChoose: (area: Area | null) => void
}

/** Finds an area by name; namesakes are told apart by what they lie in. */
export function AreaPicker({
  value,
  label,
  districtsOnly,
  onChoose,
}: AreaPickerProps) {
  const { t } = useTranslation("opop")
  const [search, setSearch] = useState("")
  const q = useDebounced(search)
  const { data, isFetching } = useAreas(
    { q, level: districtsOnly ? "district" : undefined },
    q !== ""
  )
  const areas = data?.areas ?? []
  return (
    <Picker
      label={label ?? t(districtsOnly ? "area.label" : "area.filter")}
      placeholder={t(
        districtsOnly ? "area.placeholder" : "area.filterPlaceholder"
      )}
      nothing={t("area.nothing")}
      value={value}
      choices={areas.map((area) => ({ id: area.id, label: area.full_name }))}
      isLoading={isFetching || q !== search}
      onSearch={setSearch}
      onChoose={(choice) =>
        onChoose(areas.find((area) => area.id === choice?.id) ?? null)
      }
    />
  )
}
