"use client"

import { FINDINGS_MAX } from "@/lib/visit-draft"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"
import { PlacePicker } from "./place-picker"
import type { VisitPlace } from "./visit-store"
import type { VisitWords } from "./visit-words"

/** What is asked about a visit, in the order in which it is remembered. */
export const VisitFields = ({
  places,
  values,
  today,
  words,
}: Readonly<{
  places: readonly VisitPlace[]
  /** What the form starts with, by field. */
  values: Readonly<Record<string, string>>
  /** As `2026-11-24`. */
  today: string
  words: VisitWords
}>) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <div className="sm:col-span-2">
      <PlacePicker
        places={places}
        chosen={values["pesantren_id"] ?? ""}
        words={words.place}
      />
    </div>
    <FormField
      name="visited_on"
      type="date"
      label={words.day}
      defaultValue={values["visited_on"] ?? today}
      max={today}
      required
    />
    <FormSelect
      name="purpose"
      label={words.purpose}
      defaultValue={values["purpose"] ?? "mentoring"}
    >
      {words.purposes.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </FormSelect>
    <FormTextarea
      name="findings"
      label={words.findings}
      hint={words.findingsHint}
      defaultValue={values["findings"] ?? ""}
      rows={5}
      maxLength={FINDINGS_MAX}
      required
      className="sm:col-span-2"
    />
    <FormSelect
      name="readiness"
      label={words.readiness}
      defaultValue={values["readiness"] ?? ""}
    >
      <option value="">{words.readinessNone}</option>
      {words.readinesses.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </FormSelect>
    <FormField
      name="next_visit_on"
      type="date"
      label={words.next}
      note={words.optional}
      hint={words.nextHint}
      defaultValue={values["next_visit_on"] ?? ""}
    />
    <FormTextarea
      name="potential"
      label={words.potential}
      note={words.optional}
      hint={words.potentialHint}
      defaultValue={values["potential"] ?? ""}
      rows={2}
      maxLength={1000}
      className="sm:col-span-2"
    />
  </div>
)
