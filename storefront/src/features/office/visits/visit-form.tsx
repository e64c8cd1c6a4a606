"use client"

import {
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FormEvent,
} from "react"
import { hasFault, UNTOUCHED, type FormState } from "@/lib/form-state"
import {
  dayInJakarta,
  readVisit,
  type VisitFields as Fields,
} from "@/lib/visit-draft"
import { SubmitButton } from "@/ui/submit-button"
import type { BoundAction } from "../../shared/action-form"
import { FormContext } from "../../shared/form-context"
import { FormSummary } from "../../shared/form-summary"
import { VisitFields } from "./visit-fields"
import type { VisitPlace } from "./visit-store"
import type { VisitWords } from "./visit-words"

const UNFINISHED = "kunjungan-belum-selesai"

const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].filter(
      (pair): pair is [string, string] =>
        typeof pair[1] === "string" && !pair[0].startsWith("$")
    )
  )

/**
 * The form of a visit. Where scripts run, the phone keeps what is sent before
 * anything else, so a dead line loses nothing; where none run it is a plain
 * form that goes to `action`.
 */
export const VisitForm = ({
  action,
  places,
  values,
  today,
  words,
  onWritten,
}: Readonly<{
  /** Null in the form that is kept for places without a signal. */
  action: BoundAction | null
  places: readonly VisitPlace[]
  values: Readonly<Record<string, string>>
  today: string
  words: VisitWords
  onWritten: (fields: Fields) => void
}>) => {
  const [answer, send] = useActionState<FormState, FormData>(
    action ?? ((state) => state),
    UNTOUCHED
  )
  const [own, setOwn] = useState<FormState | null>(null)
  const summary = useRef<HTMLDivElement>(null)
  const state = own ?? answer
  useEffect(() => {
    if (hasFault(state)) summary.current?.focus()
  }, [state])
  const share = useMemo(() => ({ state, send, prefix: "" }), [state, send])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = textsOf(event.currentTarget)
    const { fields, faults } = readVisit(typed, dayInJakarta(new Date()))
    if (fields === null) {
      const errors = Object.entries(faults).flatMap(([name, fault]) =>
        fault ? [[name, words.faults[fault]] as const] : []
      )
      setOwn({
        ...UNTOUCHED,
        values: typed,
        errors: Object.fromEntries(errors),
        turn: state.turn + 1,
      })
      return
    }
    localStorage.removeItem(UNFINISHED)
    setOwn({ ...UNTOUCHED, turn: state.turn + 1 })
    onWritten(fields)
  }
  return (
    <FormContext value={share}>
      <form
        action={send}
        onSubmit={onSubmit}
        onInput={(event) =>
          localStorage.setItem(
            UNFINISHED,
            JSON.stringify(textsOf(event.currentTarget))
          )
        }
        noValidate
        className="flex flex-col gap-4"
      >
        <FormSummary ref={summary} state={state} title={words.mend} prefix="" />
        <VisitFields
          key={state.turn}
          places={places}
          values={values}
          today={today}
          words={words}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton pendingText={words.wait}>{words.submit}</SubmitButton>
          <p className="scripted text-sm text-ink-soft">{words.kept}</p>
        </div>
      </form>
    </FormContext>
  )
}

/** What was being written when the page went away; nothing on the server. */
export const unfinishedVisit = (): Record<string, string> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(UNFINISHED) ?? "{}")
    return typeof kept === "object" && kept !== null
      ? (kept as Record<string, string>)
      : {}
  } catch {
    return {}
  }
}
