import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

/** A figure of a rate, or other short text, with its label. */
export function RateField({
  label,
  value,
  onChange,
  type = "text",
  min,
  isRequired = true,
  inputMode = type === "text" ? "numeric" : undefined,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  type?: "text" | "date"
  min?: string
  isRequired?: boolean
  inputMode?: "text" | "numeric" | undefined
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        type={type}
        min={min}
        aria-required={isRequired}
        inputMode={inputMode}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
