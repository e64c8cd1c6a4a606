"use client"

import { createContext, useContext } from "react"
import { UNTOUCHED, type FormState } from "@/lib/form-state"

/** What the fields inside a form share. */
export interface FormShare {
  /** What the last answer said. */
  state: FormState
  /** Sends data without resetting the form, from inside a transition. */
  send: (form: FormData) => void
  /** Before each control's id, where a page has several forms. */
  prefix: string
}

export const FormContext = createContext<FormShare>({
  state: UNTOUCHED,
  send: () => undefined,
  prefix: "",
})

export const useForm = (): FormShare => useContext(FormContext)

/** What the last answer said, for the fields inside a form. */
export const useFormState = (): FormState => useForm().state

/** The id of a control inside a form, by its name. */
export const useControlId = (name: string): string =>
  `${useForm().prefix}${name}`
