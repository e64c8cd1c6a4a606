"use client"

import { startTransition, type ChangeEvent } from "react"
import { Choice } from "@/ui/field"
import { useForm } from "../shared/form-context"

export interface AddressOption {
  id: string
  title: string
  text: string
}

/** The addresses of the account. Choosing one prices the delivery to it. */
export const SavedAddressChoice = ({
  choices,
  selected,
  newLabel,
}: Readonly<{
  choices: readonly AddressOption[]
  selected: string
  newLabel: string
}>) => {
  const { state, send } = useForm()
  const chosen = state.values["address_id"] ?? selected
  const reprice = (event: ChangeEvent<HTMLInputElement>) => {
    const { form, value } = event.currentTarget
    if (!form || value === "new") return
    const data = new FormData(form)
    data.set("intent", "price")
    startTransition(() => send(data))
  }
  return (
    <div id="address_id" className="flex flex-col divide-y divide-line">
      {choices.map(({ id, title, text }) => (
        <Choice
          key={id}
          name="address_id"
          value={id}
          label={<span className="font-semibold">{title}</span>}
          hint={text}
          defaultChecked={chosen === id}
          onChange={reprice}
        />
      ))}
      <Choice
        name="address_id"
        value="new"
        label={<span className="font-semibold">{newLabel}</span>}
        defaultChecked={chosen === "new"}
      />
    </div>
  )
}
