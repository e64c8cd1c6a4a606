"use client"

import { localPath, type Locale } from "@/i18n/locales"
import { readRecent, withRecent } from "@/lib/recent-searches"
import type { RecentWords, SuggestionReply } from "./suggestion"

/** On this phone only: it is never sent anywhere. */
const KEY = "recent_searches"

// A browser may refuse to keep anything, or to say what it kept.
const attempt = <Value>(work: () => Value): Value | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

const read = () => readRecent(attempt(() => localStorage.getItem(KEY)) ?? null)

export const rememberSearch = (typed: string): void => {
  attempt(() =>
    localStorage.setItem(KEY, JSON.stringify(withRecent(read(), typed)))
  )
}

export const forgetSearches = (): void => {
  attempt(() => localStorage.removeItem(KEY))
}

/** What was searched for here before, as a list under the search field. */
export const recentSearches = (
  locale: Locale,
  words: RecentWords
): SuggestionReply => {
  const recent = read()
  const entries = recent.map((q) => ({
    segments: [{ text: q, hit: false }],
    note: "",
    href: localPath(locale, `/cari?${new URLSearchParams({ q }).toString()}`),
  }))
  return entries.length === 0
    ? { groups: [], status: "", corrected: "" }
    : {
        groups: [{ heading: words.heading, entries }],
        status: words.status.replace("{count}", String(entries.length)),
        corrected: "",
      }
}
