"use client"

import { useCallback, useState } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { ScanSheet, type ScanSheetWords } from "./scan-sheet"
import { useBarcodeReader } from "./use-barcode-reader"

export type ScanWords = ScanSheetWords &
  Readonly<{
    open: string
    /** With `{number}`. */
    found: string
  }>

const BUZZ_MS = 60

/** Writes into a field as a hand would: whoever listens to it hears of it. */
const fill = (fieldId: string, number: string) => {
  const field = document.getElementById(fieldId)
  if (!(field instanceof HTMLInputElement)) return
  field.value = number
  field.dispatchEvent(new Event("input", { bubbles: true }))
  field.focus()
}

/**
 * Reads a tracking number with the phone's camera into the field `fieldId`, an
 * uncontrolled one, where the person compares and saves it. Absent where the
 * browser cannot read barcodes: the field is then typed, as without scripts
 * (`ScanAbsent` says so).
 */
export const ScanTrackingNumber = ({
  fieldId,
  words,
}: Readonly<{ fieldId: string; words: ScanWords }>) => {
  const reader = useBarcodeReader()
  const [isOpen, setOpen] = useState(false)
  const [found, setFound] = useState("")

  const onFound = useCallback(
    (number: string) => {
      setOpen(false)
      setFound(number)
      // Phones that cannot buzz, or may not, lack it or return false.
      if ("vibrate" in navigator) navigator.vibrate(BUZZ_MS)
      fill(fieldId, number)
    },
    [fieldId]
  )

  if (!reader) return null
  return (
    <div className="flex flex-col items-start gap-1">
      <Button look="secondary" size="small" onClick={() => setOpen(true)}>
        <Icon name="camera" />
        {words.open}
      </Button>
      <p role="status" className="text-sm text-pandan">
        {found ? words.found.replace("{number}", found) : null}
      </p>
      {isOpen ? (
        <ScanSheet
          reader={reader}
          words={words}
          onFound={onFound}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  )
}
