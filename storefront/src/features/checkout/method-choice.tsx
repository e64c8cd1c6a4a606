"use client"

import type { ReactNode } from "react"
import { Choice } from "@/ui/field"
import { useForm } from "../shared/form-context"
import { useReprice } from "../shared/use-reprice"

export interface MethodOption {
  providerId: string
  name: string
  /** How it works, or why it cannot be used. */
  text: ReactNode
  isAllowed: boolean
  /** Whether it adds to what is paid. */
  hasFee: boolean
}

/**
 * The ways of paying. What cannot be used stands there with the reason. Where one
 * of them costs something, choosing shows the new total; without scripts pressing
 * the order button does.
 */
export const MethodChoice = ({
  legend,
  options,
  selected,
}: Readonly<{
  legend: string
  options: readonly MethodOption[]
  selected: string
}>) => {
  const { state } = useForm()
  const reprice = useReprice()
  const typed = state.values["pay"]
  const isPriced = options.some(({ hasFee }) => hasFee)
  const chosen = options.some(
    ({ providerId, isAllowed }) => providerId === typed && isAllowed
  )
    ? typed
    : selected
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{legend}</legend>
      {/* Other ways begin anew; the same ones keep the focus. */}
      <div
        key={options
          .map(({ providerId, isAllowed }) => `${providerId}${isAllowed}`)
          .join()}
        className="flex flex-col divide-y divide-line pt-1"
      >
        {options.map(({ providerId, name, text, isAllowed }) => (
          <Choice
            key={providerId}
            name="pay"
            value={providerId}
            label={<span className="font-semibold">{name}</span>}
            hint={text}
            disabled={!isAllowed}
            defaultChecked={chosen === providerId}
            {...(isPriced ? { onChange: reprice } : {})}
          />
        ))}
      </div>
    </fieldset>
  )
}
