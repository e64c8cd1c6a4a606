import { Hint, Label, Switch } from "@medusajs/ui"
import { useId } from "react"

/** Something that is so, or not. */
export function SwitchField(props: {
  label: string
  hint?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex items-center gap-x-2">
        <Switch id={id} checked={props.isOn} onCheckedChange={props.onChange} />
        <Label htmlFor={id} size="small" weight="plus">
          {props.label}
        </Label>
      </div>
      {props.hint && <Hint>{props.hint}</Hint>}
    </div>
  )
}
