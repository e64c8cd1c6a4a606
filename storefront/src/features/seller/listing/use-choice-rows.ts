"use client"

import { useEffect, useState, type RefObject } from "react"
import { nextRow, rowsFrom, rowsIn } from "@/lib/choice-rows"
import { useForm } from "../../shared/form-context"
import { RESTORE_EVENT } from "../draft-keeper"

/**
 * Which rows of choices the form around `place` shows: those that were added
 * or removed, else those that were sent, else the `saved` first ones.
 */
export function useChoiceRows(
  place: RefObject<HTMLElement | null>,
  { saved, hasChoices }: Readonly<{ saved: number; hasChoices: boolean }>
) {
  const { state } = useForm()
  const sent = rowsIn(state.values)
  /** Null until somebody adds or removes one. */
  const [rows, setRows] = useState<readonly number[] | null>(null)
  const [isOpen, setOpen] = useState(hasChoices || sent.length > 0)

  // A draft of this phone may have more rows than the backend.
  useEffect(() => {
    const form = place.current?.closest("form")
    if (!form) return
    const restore = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      const kept = rowsIn(event.detail as Record<string, string>)
      if (kept.length === 0) return
      setOpen(true)
      setRows(kept)
    }
    form.addEventListener(RESTORE_EVENT, restore)
    return () => form.removeEventListener(RESTORE_EVENT, restore)
  }, [place])

  const first = rowsFrom(0, hasChoices ? saved : 0)
  const shown = rows ?? (sent.length > 0 ? sent : first)
  return {
    isOpen,
    shown,
    open: () => {
      setOpen(true)
      if (shown.length === 0) setRows([0, 1])
    },
    close: () => setOpen(false),
    add: () => setRows([...shown, nextRow(shown, saved)]),
    remove: (row: number) => setRows(shown.filter((one) => one !== row)),
  }
}
