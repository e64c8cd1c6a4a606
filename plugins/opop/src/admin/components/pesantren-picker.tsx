import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePesantrenList } from "../hooks/api"
import { useDebounced } from "../hooks/use-debounced"
import { Picker } from "./picker"

type PesantrenPickerProps = {
  /** Name of the pesantren chosen now. */
  value: string
  onChoose: (pesantren: { id: string; name: string } | null) => void
}

/** Finds a pesantren of the register by name or by where it lies. */
export function PesantrenPicker({ value, onChoose }: PesantrenPickerProps) {
  const { t } = useTranslation("opop")
  const [search, setSearch] = useState("")
  const q = useDebounced(search)
  const { data, isFetching } = usePesantrenList({ q, limit: 10 }, q !== "")
  const found = data?.pesantren ?? []
  return (
    <Picker
      label={t("picker.label")}
      placeholder={t("picker.placeholder")}
      nothing={t("picker.nothing")}
      value={value}
      choices={found.map(({ id, name, place }) => ({
        id,
        label: name,
        hint: place,
      }))}
      isLoading={isFetching || q !== search}
      onSearch={setSearch}
      onChoose={(choice) =>
        onChoose(found.find(({ id }) => id === choice?.id) ?? null)
      }
    />
  )
}
