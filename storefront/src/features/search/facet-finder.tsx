"use client"

import { useRef, useState, type KeyboardEvent } from "react"
import { flushSync } from "react-dom"
import { useHydrated } from "@/features/shared/use-hydrated"
import { useOptionInView } from "@/features/shared/use-option-in-view"
import { FacetSelect, type Option } from "./facet-choices"
import { useFacetValues } from "./use-facet-values"

/** Shorter lists are quicker to look through than to search. */
const LONG = 8

/**
 * A long list with a field that finds a value by name, also one that the list
 * leaves out. The list stays what the form sends; without scripts it is all.
 */
export const FacetFinder = ({
  name,
  label,
  any,
  options,
  chosen,
  path,
  words,
}: Readonly<{
  name: string
  label: string
  any: string
  options: readonly Option[]
  chosen: string | null
  /** Where values are asked for, with the search that narrows them. */
  path: string
  words: Readonly<{
    find: string
    none: string
    /** With `{count}`, for screen readers. */
    found: string
    /** With `{name}`, for screen readers. */
    picked: string
  }>
}>) => {
  const { found, ask, close } = useFacetValues(path)
  // A place in one list is none in the next.
  const [at, setAt] = useState({ found, place: -1 })
  const active = at.found === found ? at.place : -1
  const setActive = (place: number) => setAt({ found, place })
  const [picked, setPicked] = useState<Option | null>(null)
  const select = useRef<HTMLSelectElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  const values = found?.values ?? []
  const list = `${name}-temuan`
  useOptionInView(active >= 0 ? `${list}-${active}` : null)

  const leave = () => {
    setActive(-1)
    close()
  }
  const pick = (option: Option) => {
    // The list must hold it before it can be chosen in it.
    flushSync(() => setPicked(option))
    if (select.current) select.current.value = option.value
    if (field.current) field.current.value = ""
    leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = values.length
    if (event.key === "Enter") {
      // The form is sent by its button: here Enter only chooses.
      event.preventDefault()
      // The only one is meant where it is the answer to what stands there now.
      const isPresent = found?.typed === field.current?.value.trim()
      const only = count === 1 && isPresent ? values[0] : undefined
      const option = values[active] ?? only
      if (option) pick(option)
    } else if (event.key === "Escape" && found) {
      event.preventDefault()
      // The sheet around it would close as well.
      event.stopPropagation()
      leave()
    } else if (count > 0 && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault()
      const by = event.key === "ArrowDown" ? 1 : -1
      setActive(((active + 1 + by + count + 1) % (count + 1)) - 1)
    }
  }
  const status = found
    ? values.length > 0
      ? words.found.replace("{count}", String(values.length))
      : words.none
    : picked
      ? words.picked.replace("{name}", picked.label)
      : ""

  return (
    <div>
      {isHydrated && options.length >= LONG ? (
        <div className="relative mt-2">
          <input
            ref={field}
            type="search"
            role="combobox"
            aria-label={words.find}
            aria-expanded={values.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={
              active >= 0 ? `${list}-${active}` : undefined
            }
            placeholder={words.find}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => {
              setActive(-1)
              ask(event.target.value)
            }}
            onKeyDown={onKeyDown}
            onBlur={leave}
            className="min-h-11 w-full rounded-control border border-line-strong bg-white px-3 text-base placeholder:text-ink-soft lg:text-sm"
          />
          <FoundValues {...{ list, values, active, pick }} label={label} />
          {found && values.length === 0 ? (
            // The status below says it, too.
            <p aria-hidden className="mt-1 text-sm text-ink-soft">
              {words.none}
            </p>
          ) : null}
          <p role="status" className="sr-only">
            {status}
          </p>
        </div>
      ) : null}
      <FacetSelect
        {...{ name, label, any, chosen }}
        ref={select}
        options={withOption(options, picked)}
      />
    </div>
  )
}

const withOption = (options: readonly Option[], picked: Option | null) =>
  picked === null || options.some(({ value }) => value === picked.value)
    ? options
    : [...options, picked]

const FoundValues = ({
  list,
  label,
  values,
  active,
  pick,
}: Readonly<{
  list: string
  label: string
  values: readonly Option[]
  active: number
  pick: (option: Option) => void
}>) => (
  <ul
    id={list}
    role="listbox"
    aria-label={label}
    hidden={values.length === 0}
    className="mt-1 max-h-72 overflow-y-auto rounded-control border border-line-strong bg-white py-1"
  >
    {values.map((option, index) => (
      // The keys are handled by the field, which has the focus.
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events
      <li
        key={option.value}
        id={`${list}-${index}`}
        role="option"
        aria-selected={index === active}
        // The field keeps the focus; a press is a choice, not a blur.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => pick(option)}
        className="flex min-h-11 cursor-pointer items-center justify-between gap-3 px-3 py-1.5 text-sm -outline-offset-2 outline-indigo hover:bg-sand aria-selected:bg-sand aria-selected:outline-2"
      >
        <span className="min-w-0">{option.label}</span>
        <span className="text-ink-soft tabular-nums">{option.count}</span>
      </li>
    ))}
  </ul>
)
