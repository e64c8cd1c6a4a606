"use client"

import { useState } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { useHydrated } from "../shared/use-hydrated"

const BACK_AFTER_MS = 2_500

/** Copies a text. Appears where scripts run; the text itself always stands. */
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
  const [isDone, setDone] = useState(false)
  if (!isHydrated) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setDone(true)
    window.setTimeout(() => setDone(false), BACK_AFTER_MS)
  }
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
