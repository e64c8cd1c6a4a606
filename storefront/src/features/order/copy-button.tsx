"use client"

import { useState } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { useHydrated } from "../shared/use-hydrated"

const BACK_AFTER_MS = 2_500

const selectAll = (field: HTMLInputElement | null) => {
  field?.focus()
  field?.select()
}

/**
 * Copies a text. Appears where scripts run; the text itself always stands.
 * Browsers lend the clipboard to safe origins only, and some not at all: then
 * a field with the text, already selected, takes the button's place.
 */
export const CopyButton = ({
  text,
  label,
  words,
}: Readonly<{
  text: string
  /** Says what is copied. */
  label: string
  words: { label: string; done: string }
}>) => {
  const isHydrated = useHydrated()
  const [state, setState] = useState<"ready" | "done" | "refused">("ready")
  if (!isHydrated) return null
  if (state === "refused")
    return (
      <input
        ref={selectAll}
        readOnly
        value={text}
        aria-label={label}
        className="min-h-11 w-40 max-w-full rounded-control border border-line-strong bg-white px-3 text-sm tabular-nums print:hidden"
      />
    )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState("done")
      window.setTimeout(() => setState("ready"), BACK_AFTER_MS)
    } catch {
      setState("refused")
    }
  }
  const isDone = state === "done"
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={label}
      onClick={() => void copy()}
      className="print:hidden"
    >
      <Icon name={isDone ? "circle-check" : "copy"} size={4} />
      <span role="status">{isDone ? words.done : words.label}</span>
    </Button>
  )
}
