"use client"

import { useEffect, useRef, useState } from "react"
import type { Locale } from "@/i18n/locales"
import type { SuggestionReply } from "./suggestion"

const WAIT_MS = 150
const NOTHING: SuggestionReply = { entries: [], status: "" }

/**
 * Asks for suggestions a moment after the last letter, and forgets the answer
 * to what is no longer typed.
 */
export const useSuggestions = (locale: Locale) => {
  const [reply, setReply] = useState(NOTHING)
  const pending = useRef<{ timer: number; request: AbortController }>(null)
  const stop = () => {
    window.clearTimeout(pending.current?.timer)
    pending.current?.request.abort()
  }
  useEffect(() => stop, [])

  const ask = (typed: string) => {
    stop()
    const q = typed.trim()
    if (q.length < 2) return setReply(NOTHING)
    const request = new AbortController()
    const timer = window.setTimeout(() => {
      fetch(`/api/suggest?${new URLSearchParams({ q, locale })}`, {
        signal: request.signal,
      })
        .then((response) => response.json() as Promise<SuggestionReply>)
        .then(setReply)
        .catch(() => {
          // No network, or a newer question: the field works without.
        })
    }, WAIT_MS)
    pending.current = { timer, request }
  }
  const close = () => {
    stop()
    setReply(NOTHING)
  }
  return { ...reply, ask, close }
}
