"use client"

import { useEffect, useRef, useState } from "react"
import type { Locale } from "@/i18n/locales"
import { recentSearches } from "./recent-searches"
import type { RecentWords, SuggestionReply } from "./suggestion"

const WAIT_MS = 150
const NOTHING: SuggestionReply = { groups: [], status: "", corrected: "" }

/**
 * Asks for suggestions a moment after the last letter, and forgets the answer
 * to what is no longer typed. Before the first letter it offers what was
 * searched for before.
 */
export const useSuggestions = (locale: Locale, words: RecentWords) => {
  const [reply, setReply] = useState({ ...NOTHING, isRecent: false })
  const pending = useRef<{ timer: number; request: AbortController }>(null)
  const stop = () => {
    window.clearTimeout(pending.current?.timer)
    pending.current?.request.abort()
  }
  useEffect(() => stop, [])

  const close = () => {
    stop()
    setReply({ ...NOTHING, isRecent: false })
  }
  const ask = (typed: string) => {
    stop()
    const q = typed.trim()
    if (q === "")
      return setReply({ ...recentSearches(locale, words), isRecent: true })
    if (q.length < 2) return close()
    const request = new AbortController()
    const timer = window.setTimeout(() => {
      fetch(`/api/suggest?${new URLSearchParams({ q, locale })}`, {
        signal: request.signal,
      })
        .then((response) => response.json() as Promise<SuggestionReply>)
        .then((answer) => setReply({ ...answer, isRecent: false }))
        .catch(() => {
          // No network: the field works without. To a newer question the old list stays.
          if (!request.signal.aborted) setReply({ ...NOTHING, isRecent: false })
        })
    }, WAIT_MS)
    pending.current = { timer, request }
  }
  return { ...reply, ask, close }
}
