"use client"

import { useEffect } from "react"
import { FormField } from "../../shared/form-field"

/** Lives as long as the page's scripts do: from one step to the next. */
let kept: File | null = null

const ID = "file"

/**
 * The field for a spreadsheet. It remembers the file for the next step, so that
 * matching columns anew does not ask for it again; without scripts it does.
 */
export const KeptFileField = ({
  label,
  hint,
  expects,
}: Readonly<{
  label: string
  hint?: string
  /** The name of the file that is wanted again. */
  expects?: string
}>) => {
  useEffect(() => {
    const input = document.getElementById(ID)
    if (!(input instanceof HTMLInputElement) || !kept) return
    if (kept.name !== expects) return
    const transfer = new DataTransfer()
    transfer.items.add(kept)
    input.files = transfer.files
  }, [expects])
  return (
    <FormField
      name={ID}
      type="file"
      label={label}
      hint={hint}
      accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      required
      onChange={(event) => {
        kept = event.currentTarget.files?.[0] ?? null
      }}
    />
  )
}
