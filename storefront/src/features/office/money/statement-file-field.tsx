"use client"

import { useEffect } from "react"
import { useFormState } from "../../shared/form-context"
import { FormField } from "../../shared/form-field"

/** Lives as long as the page's scripts do: from looking to keeping. */
let kept: File | null = null

const ID = "file"

/**
 * The field for a bank's file. An answer empties every file field; this one
 * puts its file back, so that what was looked at is what is kept. Without
 * scripts it is chosen again.
 */
export const StatementFileField = ({
  label,
  hint,
}: Readonly<{ label: string; hint: string }>) => {
  const { turn } = useFormState()
  useEffect(() => {
    const input = document.getElementById(ID)
    if (!(input instanceof HTMLInputElement) || !kept || turn === 0) return
    const transfer = new DataTransfer()
    transfer.items.add(kept)
    input.files = transfer.files
  }, [turn])
  return (
    <FormField
      name={ID}
      type="file"
      label={label}
      hint={hint}
      accept=".csv,.txt,text/csv,text/plain"
      required
      onChange={(event) => {
        kept = event.currentTarget.files?.[0] ?? null
      }}
    />
  )
}
