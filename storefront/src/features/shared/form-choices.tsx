"use client"

import type { ReactNode } from "react"
import { Choice, FieldError } from "@/ui/field"
import { useControlId, useFormState } from "./form-context"

export type FormChoice = Readonly<{
  value: string
  label: ReactNode
  hint?: ReactNode
}>

/** One of several, each with its words in view; keeps what was sent. */
export const FormChoices = ({
  name,
  legend,
  hint,
  choices,
  defaultValue,
}: Readonly<{
  name: string
  legend: string
  hint?: ReactNode
  choices: readonly FormChoice[]
  defaultValue?: string | undefined
}>) => {
  const { errors, turn, values } = useFormState()
  const error = errors[name]
  const id = useControlId(name)
  const chosen = values[name] ?? defaultValue
  return (
    <fieldset
      id={id}
      aria-describedby={error ? `${id}-error` : undefined}
      className="min-w-0"
    >
      <legend className="text-sm font-semibold">{legend}</legend>
      {hint ? <p className="text-sm text-ink-soft">{hint}</p> : null}
      <div key={turn} className="divide-y divide-line pt-1">
        {choices.map(({ value, ...words }) => (
          <Choice
            key={value}
            name={name}
            value={value}
            defaultChecked={value === chosen}
            {...words}
          />
        ))}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  )
}
