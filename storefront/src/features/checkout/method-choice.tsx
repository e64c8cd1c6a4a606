"use client"

import type { ReactNode } from "react"
import { Choice } from "@/ui/field"
import { useFormState } from "../shared/form-context"

export interface MethodOption {
  providerId: string
  name: string
  /** How it works, or why it cannot be used. */
  text: ReactNode
  isAllowed: boolean
}

/** The ways of paying. What cannot be used stands there with the reason. */
export const MethodChoice = ({
  legend,
  options,
  selected,
}: Readonly<{
  legend: string
  options: readonly MethodOption[]
  selected: string
}>) => {
  const { turn, values } = useFormState()
  const typed = values["pay"]
  const chosen = options.some(
    ({ providerId, isAllowed }) => providerId === typed && isAllowed
  )
    ? typed
    : selected
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{legend}</legend>
      <div key={turn} className="flex flex-col divide-y divide-line pt-1">
        {options.map(({ providerId, name, text, isAllowed }) => (
          <Choice
            key={providerId}
            name="pay"
            value={providerId}
            label={<span className="font-semibold">{name}</span>}
            hint={text}
            disabled={!isAllowed}
            defaultChecked={chosen === providerId}
          />
        ))}
      </div>
    </fieldset>
  )
}
