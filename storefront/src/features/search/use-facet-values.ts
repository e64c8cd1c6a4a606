"use client"

import { useEffect, useRef, useState } from "react"
import type { Option } from "./facet-choices"

const WAIT_MS = 150

/** What was found, and for which words; null while nothing was asked. */
type Found = Readonly<{ typed: string; values: readonly Option[] }> | null

/**
 * Asks for values of a facet a moment after the last letter, and forgets the
 * answer to what is no longer typed. `path` holds the search that narrows them.
 */
export const useFacetValues = (path: string) => {
  const [found, setFound] = useState<Found>(null)
  const pending = useRef<{ timer: number; request: AbortController }>(null)
  const stop = () => {
    window.clearTimeout(pending.current?.timer)
    pending.current?.request.abort()
  }
  useEffect(() => stop, [])

  const ask = (text: string) => {
    stop()
    const typed = text.trim()
    if (typed === "") return setFound(null)
    const request = new AbortController()
    const timer = window.setTimeout(() => {
      fetch(`${path}&${new URLSearchParams({ cari: typed })}`, {
        signal: request.signal,
      })
        .then((response) => {
          if (!response.ok) throw new Error(String(response.status))
          return response.json() as Promise<Option[]>
        })
        .then((values) => setFound({ typed, values }))
        .catch(() => {
          // No answer, or a newer question: the list below is still there.
        })
    }, WAIT_MS)
    pending.current = { timer, request }
  }
  const close = () => {
    stop()
    setFound(null)
  }
  return { found, ask, close }
}
