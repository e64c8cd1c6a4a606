"use client"

import { Notice } from "@/ui/notice"
import { useFormState } from "./form-context"

/** Says that a form did what was asked, where a person is looking then. */
export const FormDone = ({ className }: Readonly<{ className?: string }>) => {
  const { done } = useFormState()
  return (
    <div role="status" className={className}>
      {done === null ? null : <Notice tone="success">{done}</Notice>}
    </div>
  )
}
