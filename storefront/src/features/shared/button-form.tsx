"use client"

import { useActionState, useId, type ReactNode } from "react"
import { UNTOUCHED, type FormState } from "@/lib/form-state"
import type { ButtonLook, ButtonSize } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import type { BoundAction } from "./action-form"

/** A form that is nothing but one button and what it sends. */
export const ButtonForm = ({
  action,
  fields,
  label,
  pendingText,
  look = "quiet",
  size = "small",
  className,
  children,
}: Readonly<{
  action: BoundAction
  fields: Readonly<Record<string, string>>
  /** Says what it acts on, where the words alone do not. */
  label?: string
  pendingText: string
  look?: ButtonLook
  size?: ButtonSize
  className?: string
  children: ReactNode
}>) => {
  const [state, send] = useActionState<FormState, FormData>(action, UNTOUCHED)
  const id = useId()
  const fault = state.alerts[0]?.text ?? Object.values(state.errors)[0]
  return (
    <form action={send} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton
        look={look}
        size={size}
        pendingText={pendingText}
        {...(label ? { "aria-label": label } : {})}
      >
        {children}
      </SubmitButton>
      <div role="alert">
        {fault ? <FieldError id={id}>{fault}</FieldError> : null}
      </div>
    </form>
  )
}
