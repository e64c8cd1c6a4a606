"use client"

import {
  useActionState,
  useEffect,
  useMemo,
  useRef,
  type ReactNode,
} from "react"
import { hasFault, UNTOUCHED, type FormState } from "@/lib/form-state"
import { FormContext } from "./form-context"
import { FormSummary } from "./form-summary"

/** A server action of `formAction`, its locale already bound. */
export type BoundAction = (
  state: FormState,
  form: FormData
) => Promise<FormState>

/**
 * A form around a server action. It works as a plain POST; with scripts the
 * answer arrives without a new page. What was wrong stands on top, takes the
 * focus, and each field inside (`FormField` …) shows its own part.
 */
export const ActionForm = ({
  action,
  summaryTitle,
  className,
  label,
  id,
  prefix = "",
  children,
}: Readonly<{
  action: BoundAction
  /** Heads the list of what has to be mended. */
  summaryTitle: string
  className?: string
  /** Names the form where a page has several. */
  label?: string
  id?: string
  /** Keeps the ids of its controls apart from those of other forms. */
  prefix?: string
  children: ReactNode
}>) => {
  const [state, send] = useActionState<FormState, FormData>(action, UNTOUCHED)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (hasFault(state)) summary.current?.focus()
  }, [state])
  const share = useMemo(() => ({ state, send, prefix }), [state, send, prefix])
  return (
    <FormContext value={share}>
      <form
        action={send}
        id={id}
        noValidate
        aria-label={label}
        className={className}
      >
        <FormSummary
          ref={summary}
          state={state}
          title={summaryTitle}
          prefix={prefix}
        />
        {children}
      </form>
    </FormContext>
  )
}
