import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

/** One of a few values. */
export function Choice<Value extends string>(props: {
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  const choose = (next: string) => {
    const chosen = props.choices.find(({ value }) => value === next)
    if (chosen) props.onChange(chosen.value)
  }
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {props.label}
      </Label>
      <Select value={props.value} onValueChange={choose}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {props.choices.map(({ value, label }) => (
            <Select.Item key={value} value={value}>
              {label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
