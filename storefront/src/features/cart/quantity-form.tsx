"use client"

import { useActionState } from "react"
import { UNTOUCHED, type FormState } from "@/lib/form-state"
import { cx } from "@/lib/cx"
import { FieldError } from "@/ui/field"
import { Icon } from "@/ui/icon"
import type { BoundAction } from "../shared/action-form"
import { StepButton } from "./step-button"

export interface QuantityWords {
  label: string
  less: string
  more: string
  apply: string
}

/**
 * How many of a line are wanted. Each button sends the form; a typed number is
 * sent with Enter or with the button that appears beside it.
 */
export const QuantityForm = ({
  action,
  lineId,
  quantity,
  limit,
  words,
}: Readonly<{
  action: BoundAction
  lineId: string
  quantity: number
  limit: number
  words: QuantityWords
}>) => {
  const [state, send] = useActionState<FormState, FormData>(action, UNTOUCHED)
  const error = state.errors["quantity"] ?? state.alerts[0]?.text
  const id = `quantity-${lineId}`
  return (
    <form action={send} noValidate className="group flex flex-col gap-1">
      <input type="hidden" name="line_id" value={lineId} />
      <div className="flex items-center">
        {/* First, so that Enter sends the number and not a step. */}
        <button
          type="submit"
          name="step"
          value="0"
          className="sr-only order-last group-focus-within:not-sr-only group-focus-within:ml-2 group-focus-within:min-h-11 group-focus-within:px-2 text-sm font-bold text-indigo"
        >
          {words.apply}
        </button>
        <StepButton step="-1" label={words.less} isOff={quantity <= 1}>
          <Icon name="minus" size={4} />
        </StepButton>
        <label htmlFor={id} className="sr-only">
          {words.label}
        </label>
        <input
          key={`${quantity}-${state.turn}`}
          id={id}
          name="quantity"
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete="off"
          defaultValue={error ? state.values["quantity"] : quantity}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className={cx(
            "h-11 w-12 border-y border-line-strong bg-white text-center font-semibold tabular-nums",
            "aria-invalid:border-manggis"
          )}
        />
        <StepButton step="1" label={words.more} isOff={quantity >= limit}>
          <Icon name="plus" size={4} />
        </StepButton>
      </div>
      <div role="alert">
        {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      </div>
    </form>
  )
}
