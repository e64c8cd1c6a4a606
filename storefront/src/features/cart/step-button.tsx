"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"
import { cx } from "@/lib/cx"

/** One more or one less; at the end of the range it says so and stays put. */
export const StepButton = ({
  step,
  label,
  isOff,
  children,
}: Readonly<{
  step: "-1" | "1"
  label: string
  isOff: boolean
  children: ReactNode
}>) => {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      name="step"
      value={step}
      aria-label={label}
      disabled={isOff}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      className={cx(
        "grid size-11 place-items-center border border-line-strong bg-white text-indigo hover:bg-indigo-soft",
        "disabled:border-line disabled:bg-sand disabled:text-line-strong aria-disabled:opacity-60",
        step === "-1" ? "rounded-l-control" : "rounded-r-control"
      )}
    >
      {children}
    </button>
  )
}
