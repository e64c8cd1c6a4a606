"use client"

import { startTransition, type ChangeEvent } from "react"
import { useForm } from "./form-context"

/** Sends the form of a control that was changed, to be priced anew. */
export const useReprice = () => {
  const { send } = useForm()
  return (event: ChangeEvent<HTMLInputElement>) => {
    const { form } = event.currentTarget
    if (!form) return
    const data = new FormData(form)
    data.set("intent", "price")
    startTransition(() => send(data))
  }
}
