import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

/** One line of text, a day or a number of a form. */
export function TextField(props: {
  label: string
  hint?: string
  value: string
  type?: "text" | "date"
  isNumber?: boolean
  isOptional?: boolean
  min?: string
  maxLength?: number
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {props.label}
      </Label>
      <Input
        id={id}
        type={props.type ?? "text"}
        min={props.min}
        maxLength={props.maxLength ?? 100}
        aria-required={!props.isOptional}
        inputMode={props.isNumber ? "numeric" : undefined}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.hint && <Hint>{props.hint}</Hint>}
    </div>
  )
}
