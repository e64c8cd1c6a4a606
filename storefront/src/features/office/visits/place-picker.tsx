"use client"

import { useState } from "react"
import { Field } from "@/ui/field"
import { FormSelect } from "../../shared/form-field"
import { useHydrated } from "../../shared/use-hydrated"
import type { VisitPlace } from "./visit-store"

/** A list this long gets a field that narrows it. */
const LONG = 12

const groupsOf = (places: readonly VisitPlace[]) =>
  [...new Set(places.map(({ district }) => district))]
    .sort()
    .map((district): [string, VisitPlace[]] => [
      district,
      places.filter((place) => place.district === district),
    ])

/** Which pesantren was visited: by kecamatan, narrowed by a part of the name. */
export const PlacePicker = ({
  places,
  chosen,
  words,
}: Readonly<{
  places: readonly VisitPlace[]
  chosen: string
  words: { label: string; choose: string; filter: string; none: string }
}>) => {
  const [part, setPart] = useState("")
  const isHydrated = useHydrated()
  const wanted = part.trim().toLowerCase()
  const shown = places.filter(
    ({ id, name, district }) =>
      id === chosen || `${name} ${district}`.toLowerCase().includes(wanted)
  )
  return (
    <div className="flex flex-col gap-2">
      {isHydrated && places.length > LONG ? (
        <Field
          name="saring"
          type="search"
          label={words.filter}
          value={part}
          onChange={(event) => setPart(event.target.value)}
          autoComplete="off"
        />
      ) : null}
      <FormSelect
        name="pesantren_id"
        label={words.label}
        defaultValue={chosen}
        hint={places.length === 0 ? words.none : undefined}
        required
      >
        <option value="">{words.choose}</option>
        {groupsOf(shown).map(([district, members]) => (
          <optgroup key={district} label={district}>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </FormSelect>
    </div>
  )
}
