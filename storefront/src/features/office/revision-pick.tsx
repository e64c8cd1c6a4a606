"use client"

import { reasonName, tickName } from "@/lib/revision-form"
import { useFormState } from "../shared/form-context"
import { FormTextarea } from "../shared/form-field"

/**
 * One thing that may have to be put right: ticked, it asks for the reason. The
 * reason shows by style alone, so it does without scripts.
 */
export const RevisionPick = ({
  path,
  label,
  value,
  words,
}: Readonly<{
  path: string
  label: string
  /** What stands there now. */
  value: string
  words: { reason: string; hint: string }
}>) => {
  const { turn, values } = useFormState()
  const name = tickName(path)
  return (
    <div className="border-t border-line py-1">
      <input
        key={turn}
        type="checkbox"
        id={name}
        name={name}
        value="1"
        defaultChecked={values[name] !== undefined}
        className="peer float-left mt-3 size-5 accent-indigo"
      />
      <label htmlFor={name} className="block min-h-11 py-2 pl-8">
        <span className="block text-sm text-ink-soft">{label}</span>
        <span className="line-clamp-3 whitespace-pre-line [overflow-wrap:anywhere]">
          {value}
        </span>
      </label>
      <div className="hidden pb-2 pl-8 peer-checked:block">
        <FormTextarea
          name={reasonName(path)}
          label={words.reason}
          hint={words.hint}
          rows={2}
          maxLength={1000}
        />
      </div>
    </div>
  )
}
