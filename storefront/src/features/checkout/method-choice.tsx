"use client"

import type { ReactNode } from "react"
import { Choice } from "@/ui/field"
import { useForm } from "../shared/form-context"

export interface MethodOption {
  providerId: string
  name: string
  /** How it works, or why it cannot be used. */
  text: ReactNode
  isAllowed: boolean
}

/** The ways of paying. What cannot be used stands there with the reason. */
export const MethodChoice = ({
  options,
  selected,
}: Readonly<{ options: readonly MethodOption[]; selected: string }>) => {
  const { state } = useForm()
  const typed = state.values["payment"]
  const chosen = options.some(
    ({ providerId, isAllowed }) => providerId === typed && isAllowed
  )
    ? typed
    : selected
  return (
    <div id="payment_methods" className="flex flex-col divide-y divide-line">
      {options.map(({ providerId, name, text, isAllowed }) => (
        <Choice
          key={providerId}
          name="payment"
          value={providerId}
          label={<span className="font-semibold">{name}</span>}
          hint={text}
          disabled={!isAllowed}
          defaultChecked={chosen === providerId}
        />
      ))}
    </div>
  )
}
