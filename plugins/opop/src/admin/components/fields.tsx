import { Checkbox, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Labelled } from "./filters"

type ChoiceFieldProps<Value extends string> = {
  label: string
  /** Empty: nothing chosen yet. */
  value: Value | ""
  choices: { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of some values, under its label. */
export function ChoiceField<Value extends string>(
  props: ChoiceFieldProps<Value>
) {
  const { t } = useTranslation("opop")
  const id = useId()
  const choose = (next: string) => {
    const found = props.choices.find(({ value }) => value === next)
    if (found) props.onChange(found.value)
  }
  return (
    <Labelled id={id} label={props.label}>
      <Select value={props.value} onValueChange={choose}>
        <Select.Trigger id={id}>
          <Select.Value placeholder={t("common.choose")} />
        </Select.Trigger>
        <Select.Content>
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

type CheckFieldProps = {
  label: string
  isChecked: boolean
  onToggle: () => void
}

/** Yes or no, before its label. */
export function CheckField({ label, isChecked, onToggle }: CheckFieldProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Checkbox
        id={id}
        className="mt-0.5"
        checked={isChecked}
        onCheckedChange={onToggle}
      />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  )
}
