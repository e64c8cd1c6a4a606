"use client"

import { startTransition, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { isFound, type FoundDistrict } from "@/lib/found-districts"
import { DistrictChoice } from "./district-choice"
import { DistrictCombobox } from "./district-combobox"
import type { DistrictWords } from "./district-words"
import { useForm } from "./form-context"
import { useHydrated } from "./use-hydrated"

/**
 * The kecamatan of an address. Without scripts: type a name, press the button,
 * choose from the list that comes back. With scripts: choose while typing; with
 * `intent` the form is then sent with that intent, so that prices follow.
 */
export const DistrictField = ({
  initial,
  intent,
  words,
}: Readonly<{
  initial: FoundDistrict | null
  intent?: string
  words: DistrictWords
}>) => {
  const { state, send } = useForm()
  const isHydrated = useHydrated()
  const root = useRef<HTMLDivElement>(null)
  const [picked, setPicked] = useState<FoundDistrict | null>(null)
  const answered = isFound(state.data) ? state.data.districts : []
  const options = initial
    ? [initial, ...answered.filter(({ id }) => id !== initial.id)]
    : answered
  const code = state.values["district_code"]
  const kept = options.find(({ id }) => id === code) ?? initial
  const error = state.errors["district_q"]
  if (!isHydrated)
    return (
      <DistrictChoice
        options={options}
        chosen={options.length === 1 ? options[0] : kept}
        typed={state.values["district_q"] ?? ""}
        error={error}
        words={words}
      />
    )

  const choose = (district: FoundDistrict | null) => {
    flushSync(() => setPicked(district))
    const form = root.current?.closest("form")
    if (!intent || !district || !form) return
    const data = new FormData(form)
    data.set("intent", intent)
    startTransition(() => send(data))
  }
  return (
    <div ref={root}>
      <DistrictCombobox
        chosen={picked ?? kept}
        error={error}
        words={words}
        onChoose={choose}
      />
    </div>
  )
}
