"use client"

import type { ReactNode } from "react"
import { Choice } from "@/ui/field"
import { useForm } from "./form-context"
import { useReprice } from "./use-reprice"

export interface ServiceOption {
  code: string
  label: ReactNode
  hint: ReactNode
}

/**
 * The ways in which one pesantren's parcel can be sent. Choosing one prices it;
 * without scripts the button of the form does.
 */
export const ServiceChoice = ({
  name,
  legend,
  options,
  chosen,
}: Readonly<{
  name: string
  legend: string
  options: readonly ServiceOption[]
  /** The code of the way it goes now. */
  chosen: string
}>) => {
  const { state } = useForm()
  const reprice = useReprice()
  const sent = state.values[name]
  const current = options.some(({ code }) => code === sent) ? sent : chosen
  return (
    <fieldset id={name} className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      {/* Another set of ways begins anew; the same one keeps the focus. */}
      <div
        key={options.map(({ code }) => code).join()}
        className="divide-y divide-line"
      >
        {options.map(({ code, label, hint }) => (
          <Choice
            key={code}
            name={name}
            value={code}
            label={label}
            hint={hint}
            defaultChecked={code === current}
            onChange={reprice}
          />
        ))}
      </div>
    </fieldset>
  )
}
