import { Button, Input, Label, Select } from "@medusajs/ui"
import { type ReactNode, useEffect, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useDebounced } from "../hooks/use-debounced"
import { useNarrow } from "../hooks/use-narrow"

/** A Select takes no empty value, so "all" stands for it. */
const ALL = "all"

type TextFilterProps = {
  label: string
  value: string
  onChange: (value: string) => void
}

/** Searches while one types. Clearing it from outside needs another `key`. */
export function TextFilter({ label, value, onChange }: TextFilterProps) {
  const id = useId()
  const [text, setText] = useState(value)
  const settled = useDebounced(text.trim())
  useEffect(() => {
    if (settled !== value) onChange(settled)
    // Only what was typed sets the address; the address sets nothing here.
  }, [settled])
  return (
    <Labelled id={id} label={label}>
      <Input
        id={id}
        type="search"
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
      />
    </Labelled>
  )
}

type ChoiceFilterProps = TextFilterProps & {
  /** What stands for nothing chosen. */
  any: string
  choices: { value: string; label: string }[]
}

/** One of a few values, or any. */
export function ChoiceFilter(props: ChoiceFilterProps) {
  const id = useId()
  return (
    <Labelled id={id} label={props.label}>
      <Select
        value={props.value || ALL}
        onValueChange={(next) => props.onChange(next === ALL ? "" : next)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{props.any}</Select.Item>
          {props.choices.map(({ value, label }) => (
            <Select.Item key={value} value={value}>
              {label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Labelled>
  )
}

/** A day, as `2026-11-24`. */
export function DayFilter({ label, value, onChange }: TextFilterProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label}>
      <Input
        id={id}
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  )
}

/** The filters of a list, side by side where there is room; folded on a phone. */
export function FilterGrid(props: {
  children: ReactNode
  isFiltered: boolean
  onClear: () => void
}) {
  const { t } = useTranslation("opop")
  const isNarrow = useNarrow()
  const [isOpen, setOpen] = useState(props.isFiltered)
  if (isNarrow && !isOpen)
    return (
      <div className="px-6 py-4">
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t("list.filter")}
        </Button>
      </div>
    )
  return (
    <div className="grid grid-cols-1 items-end gap-4 px-6 py-4 md:grid-cols-3">
      {props.children}
      {props.isFiltered && (
        <Button
          className="w-fit"
          size="small"
          variant="transparent"
          onClick={props.onClear}
        >
          {t("list.clear")}
        </Button>
      )}
    </div>
  )
}

type LabelledProps = { id: string; label: string; children: ReactNode }

/** A control under its label. */
export const Labelled = ({ id, label, children }: LabelledProps) => (
  <div className="flex min-w-0 flex-col gap-y-1">
    <Label htmlFor={id} size="small" weight="plus">
      {label}
    </Label>
    {children}
  </div>
)
