"use client"

import type { ComponentProps } from "react"
import { useFormStatus } from "react-dom"
import { cx } from "@/lib/cx"
import { buttonClass, type ButtonLook, type ButtonSize } from "./button"

type SubmitButtonProps = ComponentProps<"button"> & {
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  /** Shown, and read out, while the form is on its way. */
  readonly pendingText: string
}

/**
 * Sends its form. While the answer is awaited it says so and ignores further
 * presses, but keeps the focus (a disabled button would lose it).
 */
export const SubmitButton = ({
  look = "primary",
  size = "normal",
  className,
  pendingText,
  children,
  onClick,
  ...rest
}: SubmitButtonProps) => {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={cx(buttonClass(look, size), className)}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
      {...rest}
    >
      <span aria-live="polite" className="contents">
        {pending ? pendingText : children}
      </span>
    </button>
  )
}
