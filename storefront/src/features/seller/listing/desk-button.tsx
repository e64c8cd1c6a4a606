"use client"

import type { ComponentProps } from "react"
import { cx } from "@/lib/cx"
import { buttonClass, type ButtonLook, type ButtonSize } from "@/ui/button"
import { useDesk } from "./desk-context"
import { DESK_FORM } from "./desk-form"

/**
 * A button of the product's form that stands outside of it. Works without
 * scripts; with them it says when the form is on its way.
 */
export const DeskButton = ({
  intent,
  look = "primary",
  size = "normal",
  pendingText,
  className,
  children,
  ...rest
}: ComponentProps<"button"> &
  Readonly<{
    intent: string
    look?: ButtonLook
    size?: ButtonSize
    pendingText: string
  }>) => {
  const { isPending } = useDesk()
  return (
    <button
      type="submit"
      form={DESK_FORM}
      name="intent"
      value={intent}
      className={cx(buttonClass(look, size), className)}
      aria-disabled={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault()
      }}
      {...rest}
    >
      <span aria-live="polite" className="contents">
        {isPending ? pendingText : children}
      </span>
    </button>
  )
}
