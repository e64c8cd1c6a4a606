"use client"

import { useRouter } from "next/navigation"
import {
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react"
import { useOptionInView } from "@/features/shared/use-option-in-view"
import type { Locale } from "@/i18n/locales"
import { forgetSearches, rememberSearch } from "./recent-searches"
import type { RecentWords } from "./suggestion"
import { SuggestionList } from "./suggestion-list"
import { useSuggestions } from "./use-suggestions"
import { WordsInAddress } from "./words-in-address"

const LIST = "saran"

/**
 * The field of the search form as a combobox (WAI-ARIA 1.2, list
 * autocomplete): arrows choose, Enter goes, Escape closes. Without scripts it
 * is the plain field it looks like.
 */
export const SearchBox = ({
  locale,
  label,
  placeholder,
  recent,
}: Readonly<{
  locale: Locale
  label: string
  placeholder: string
  recent: RecentWords
}>) => {
  const { groups, status, corrected, isRecent, ask, close } = useSuggestions(
    locale,
    recent
  )
  // A place in one list is none in the next.
  const [chosen, setChosen] = useState({ groups, at: -1 })
  const active = chosen.groups === groups ? chosen.at : -1
  const setActive = (at: number) => setChosen({ groups, at })
  useOptionInView(active >= 0 ? `${LIST}-${active}` : null)
  const field = useRef<HTMLInputElement>(null)
  const isFilled = useRef(false)
  const router = useRouter()
  const entries = groups.flatMap((group) => group.entries)

  // Static pages are the same for everyone: what was searched for is only
  // known here. What somebody typed before the scripts came stays.
  const show = useCallback((words: string) => {
    if (!field.current) return
    const isTyped = !isFilled.current && field.current.value !== ""
    isFilled.current = true
    if (!isTyped) field.current.value = words
  }, [])

  // The form is the server's; it is sent by the button as well as by Enter.
  useEffect(() => {
    const form = field.current?.form
    const remember = () => rememberSearch(field.current?.value ?? "")
    form?.addEventListener("submit", remember)
    return () => form?.removeEventListener("submit", remember)
  }, [])

  const leave = () => {
    close()
    setActive(-1)
  }
  const go = (href: string) => {
    leave()
    router.push(href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = entries.length
    if (event.key === "Escape" && count > 0) {
      event.preventDefault()
      leave()
    } else if (event.key === "Enter") {
      const entry = entries[active]
      if (entry) {
        event.preventDefault()
        go(entry.href)
      }
    } else if (count > 0 && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault()
      const by = event.key === "ArrowDown" ? 1 : -1
      // One place more than entries: the field itself.
      setActive(((active + 1 + by + count + 1) % (count + 1)) - 1)
    }
  }

  return (
    <div
      className="relative min-w-0 flex-1"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave()
      }}
    >
      <Suspense fallback={null}>
        <WordsInAddress onChange={show} />
      </Suspense>
      <input
        ref={field}
        type="search"
        name="q"
        maxLength={100}
        role="combobox"
        aria-label={label}
        aria-expanded={entries.length > 0}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${LIST}-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={(event) => {
          if (event.target.value === "") ask("")
        }}
        onChange={(event) => {
          setActive(-1)
          ask(event.target.value)
        }}
        onKeyDown={onKeyDown}
        className="block min-h-11 w-full rounded-l-control bg-white px-3 text-base text-ink placeholder:text-ink-soft"
      />
      <div
        hidden={entries.length === 0}
        className="absolute inset-x-0 top-full z-40 mt-1 max-h-[70vh] overflow-y-auto rounded-card border border-line bg-white py-1 text-ink shadow-menu"
      >
        {corrected ? (
          // The status below says it, too.
          <p aria-hidden className="px-3 py-1.5 text-sm text-ink-soft">
            {corrected}
          </p>
        ) : null}
        <SuggestionList
          {...{ label, groups, active }}
          id={LIST}
          onChoose={go}
        />
        {isRecent ? (
          <button
            type="button"
            // A press on it is no blur: some phones would close the list before the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              forgetSearches()
              field.current?.focus()
              leave()
            }}
            className="link min-h-11 px-3 text-sm font-semibold"
          >
            {recent.clear}
          </button>
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {corrected ? `${corrected}. ${status}` : status}
      </p>
    </div>
  )
}
