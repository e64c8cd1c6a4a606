"use client"

import { useActionState } from "react"
import { UNTOUCHED, type FormState } from "@/lib/form-state"
import { SubmitButton } from "@/ui/submit-button"
import type { BoundAction } from "../shared/action-form"

/** A button that shows a number of a person, and then the number. */
export const RevealForm = ({
  action,
  fields,
  words,
}: Readonly<{
  action: BoundAction
  fields: Readonly<Record<string, string>>
  words: { submit: string; of: string; logged: string; wait: string }
}>) => {
  const [state, send] = useActionState<FormState, FormData>(action, UNTOUCHED)
  if (typeof state.data === "string")
    return (
      <strong role="status" className="block tabular-nums">
        {state.data}
      </strong>
    )
  return (
    <form action={send} className="inline">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton
        look="quiet"
        size="small"
        pendingText={words.wait}
        aria-label={words.of}
        title={words.logged}
      >
        {words.submit}
      </SubmitButton>
      <span role="alert" className="text-sm text-manggis">
        {state.alerts[0]?.text}
      </span>
    </form>
  )
}
