import { Button, Input, Label, Select } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { SHOP_STATES } from "../../lib/shop-states"
import { useDebounced } from "../hooks/use-debounced"
import { useListQuery } from "../hooks/use-list-query"
import { AreaPicker } from "./area-picker"

/** A Select takes no empty value, so "all" stands for it. */
const ALL = "all"

/** Search, area and state of the list of pesantren. */
export function ListFilters() {
  const { t } = useTranslation("opop")
  const id = useId()
  const { q, state, areaName, isFiltered, set } = useListQuery()
  const [text, setText] = useState(q)
  const settled = useDebounced(text.trim())

  useEffect(() => {
    if (settled !== q) {
      set({ q: settled })
    }
    // Only what was typed sets the address; the address sets nothing here.
  }, [settled])

  return (
    <div className="grid grid-cols-1 items-end gap-4 px-6 py-4 md:grid-cols-3">
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={`${id}-q`} size="small" weight="plus">
          {t("list.search")}
        </Label>
        <Input
          id={`${id}-q`}
          type="search"
          value={text}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <AreaPicker
        key={areaName}
        value={areaName}
        onChoose={(area) =>
          set({ area: area?.id ?? "", area_name: area?.full_name ?? "" })
        }
      />
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={`${id}-state`} size="small" weight="plus">
          {t("list.columns.state")}
        </Label>
        <Select
          value={state || ALL}
          onValueChange={(next) => set({ state: next === ALL ? "" : next })}
        >
          <Select.Trigger id={`${id}-state`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ALL}>{t("list.allStates")}</Select.Item>
            {SHOP_STATES.map((value) => (
              <Select.Item key={value} value={value}>
                {t(`state.${value}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {isFiltered && (
        <Button
          className="w-fit"
          size="small"
          variant="transparent"
          onClick={() => {
            setText("")
            set({ q: "", state: "", area: "", area_name: "" })
          }}
        >
          {t("list.clear")}
        </Button>
      )}
    </div>
  )
}
