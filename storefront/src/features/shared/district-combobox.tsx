"use client"

import { useRef, useState, type KeyboardEvent } from "react"
import type { FoundDistrict } from "@/lib/found-districts"
import { cx } from "@/lib/cx"
import { Button } from "@/ui/button"
import { CONTROL_CLASS, FieldError } from "@/ui/field"
import { Icon } from "@/ui/icon"
import type { DistrictWords } from "./district-words"
import { useDistrictSearch } from "./use-district-search"
import { useOptionInView } from "./use-option-in-view"

/** Choosing a kecamatan while typing; keyboard as in the ARIA combobox. */
export const DistrictCombobox = ({
  chosen,
  error,
  words,
  onChoose,
}: Readonly<{
  chosen: FoundDistrict | null
  error: string | undefined
  words: DistrictWords
  onChoose: (district: FoundDistrict | null) => void
}>) => {
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { found, isPresent, search } = useDistrictSearch()
  // A place in one list is none in the next: there the first is meant.
  const [at, setAt] = useState({ found, place: 0 })
  const active = at.found === found ? at.place : 0
  const setActive = (place: number) => setAt({ found, place })
  const hasActive = isOpen && found[active] !== undefined
  useOptionInView(hasActive ? `district-${active}` : null)
  const [isChanging, setChanging] = useState(false)
  const choose = (district: FoundDistrict) => {
    setOpen(false)
    setChanging(false)
    onChoose(district)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1
    if (event.key === "Escape") setOpen(false)
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      setOpen(true)
      const step = event.key === "ArrowDown" ? 1 : -1
      setActive(Math.min(Math.max(active + step, 0), last))
    }
    if (event.key === "Enter") {
      event.preventDefault()
      const option = isOpen && isPresent ? found[active] : undefined
      if (option) choose(option)
    }
  }
  if (chosen && !isChanging)
    return (
      <div className="flex flex-col gap-1">
        <span id="district-label" className="text-sm font-semibold">
          {words.label}
        </span>
        <input type="hidden" name="district_code" value={chosen.id} />
        <div className="flex items-center justify-between gap-2 rounded-control border border-line-strong bg-white pl-3">
          <span className="flex items-center gap-2 py-2">
            <Icon name="map-pin" size={4} className="text-indigo" />
            {chosen.fullName}
          </span>
          <Button
            look="quiet"
            size="small"
            id="district_q"
            aria-describedby="district-label"
            onClick={() => {
              setChanging(true)
              requestAnimationFrame(() => input.current?.focus())
            }}
          >
            {words.change}
          </Button>
        </div>
      </div>
    )
  return (
    <div className="relative flex flex-col gap-1">
      <label htmlFor="district_q" className="text-sm font-semibold">
        {words.label}
      </label>
      {chosen ? (
        <input type="hidden" name="district_code" value={chosen.id} />
      ) : null}
      <input
        ref={input}
        id="district_q"
        name="district_q"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen && found.length > 0}
        aria-controls="district-list"
        aria-activedescendant={hasActive ? `district-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          error ? "district_q-error district-hint" : "district-hint"
        }
        className={CONTROL_CLASS}
        onChange={(event) => {
          setActive(0)
          setOpen(true)
          search(event.target.value)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {error ? <FieldError id="district_q-error">{error}</FieldError> : null}
      <p id="district-hint" className="text-sm text-ink-soft">
        {words.hint}
      </p>
      <ul
        id="district-list"
        role="listbox"
        aria-label={words.label}
        hidden={!isOpen || found.length === 0}
        className="absolute inset-x-0 top-full z-20 max-h-72 overflow-y-auto rounded-control border border-line-strong bg-white shadow-menu"
      >
        {found.map((district, index) => (
          <li
            key={district.id}
            id={`district-${index}`}
            role="option"
            aria-selected={index === active}
            className={cx(
              "flex min-h-11 cursor-pointer items-center px-3 py-2",
              index === active &&
                "bg-indigo-soft outline-2 -outline-offset-2 outline-indigo"
            )}
            // Before the field loses the focus and closes the list.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(district)
            }}
          >
            {district.fullName}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {isOpen ? words.found.replace("{count}", String(found.length)) : ""}
      </p>
    </div>
  )
}
