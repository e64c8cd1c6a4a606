"use client"

import { usePathname, useRouter } from "next/navigation"
import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import { barePath, type Locale } from "@/i18n/locales"
import { useSuggestions } from "./use-suggestions"

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
}: Readonly<{ locale: Locale; label: string; placeholder: string }>) => {
  const { entries, status, ask, close } = useSuggestions(locale)
  const [active, setActive] = useState(-1)
  const field = useRef<HTMLInputElement>(null)
  const isFilled = useRef(false)
  const router = useRouter()
  const path = barePath(usePathname())

  // Static pages are the same for everyone: what was searched for is only
  // known here. What somebody typed before the scripts came stays.
  useEffect(() => {
    if (!field.current) return
    const isTyped = !isFilled.current && field.current.value !== ""
    isFilled.current = true
    if (isTyped) return
    const q = new URLSearchParams(window.location.search).get("q")
    field.current.value = path === "/cari" ? (q ?? "") : ""
  }, [path])

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
    <div className="relative min-w-0 flex-1">
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
        onChange={(event) => {
          setActive(-1)
          ask(event.target.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
        className="block min-h-11 w-full rounded-l-control bg-white px-3 text-base text-ink placeholder:text-ink-soft"
      />
      <ul
        id={LIST}
        role="listbox"
        aria-label={label}
        hidden={entries.length === 0}
        className="absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded-card border border-line bg-white py-1 text-ink shadow-menu"
      >
        {entries.map(({ text, note, href }, index) => (
          // The keys are handled by the field, which has the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={href}
            id={`${LIST}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus; a press is a choice, not a blur.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(href)}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3 py-1.5 text-sm hover:bg-sand aria-selected:bg-sand"
          >
            <span className="min-w-0 truncate font-semibold">{text}</span>
            <span className="shrink-0 text-ink-soft">{note}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {status}
      </p>
    </div>
  )
}
