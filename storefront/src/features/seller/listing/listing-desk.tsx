"use client"

import {
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from "react"
import type { DeskState } from "@/lib/desk-reply"
import { hasFault, UNTOUCHED, type FormState } from "@/lib/form-state"
import type { BoundAction } from "../../shared/action-form"
import { FormContext } from "../../shared/form-context"
import { FormSummary } from "../../shared/form-summary"
import { DraftKeeper, type DraftWords } from "../draft-keeper"
import { AutoSave, type AutoSaveWords } from "./auto-save"
import { DeskContext, type Desk } from "./desk-context"
import { DESK_FORM } from "./desk-form"

/**
 * The page of a product that is being written: photos, form, papers and
 * buttons around one state. The form works as a plain POST; with scripts what
 * is typed is kept on the phone at once and at the backend soon after.
 */
export const ListingDesk = ({
  id,
  locale,
  version,
  category,
  action,
  canAutoSave,
  summaryTitle,
  words,
  photos,
  children,
  after,
}: Readonly<{
  id: string
  locale: string
  version: number
  /** That the fields were made for; empty while none is chosen. */
  category: string
  action: BoundAction
  /** Of a draft; what is on sale is asked to be changed by the button only. */
  canAutoSave: boolean
  summaryTitle: string
  words: Readonly<{ draft: DraftWords; save: AutoSaveWords }>
  /** Before the form. */
  photos: ReactNode
  /** The fields. */
  children: ReactNode
  /** Papers and buttons. */
  after: ReactNode
}>) => {
  const [state, send, isPending] = useActionState<FormState, FormData>(
    action,
    UNTOUCHED
  )
  const [known, setKnown] = useState<DeskState | null>(null)
  const isAhead = known !== null && known.version >= version
  const current = isAhead ? known.version : version
  const missing = isAhead ? known.missing : null
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (hasFault(state)) summary.current?.focus()
  }, [state])

  const inTurn = useCallback<Desk["inTurn"]>((run) => {
    waiting.current += 1
    const turn = queue.current.then(run).finally(() => {
      waiting.current -= 1
    })
    queue.current = turn.catch(() => undefined)
    return turn
  }, [])
  const desk = useMemo(
    () => ({
      ...{ id, locale, version: current, isPending, inTurn },
      missing,
      note: setKnown,
    }),
    [id, locale, current, isPending, inTurn, missing]
  )
  const share = useMemo(() => ({ state, send, prefix: "" }), [state, send])

  // What is still on its way would make the form's version an old one.
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    if (waiting.current === 0) return
    event.preventDefault()
    const { currentTarget: form } = event
    const { submitter } = event.nativeEvent
    void queue.current.then(() =>
      window.setTimeout(() => form.requestSubmit(submitter), 50)
    )
  }

  return (
    <DeskContext value={desk}>
      <FormContext value={share}>
        <div className="flex max-w-text flex-col gap-6">
          {photos}
          <form
            id={DESK_FORM}
            action={send}
            noValidate
            onSubmit={onSubmit}
            className="flex flex-col gap-6"
          >
            <FormSummary
              ref={summary}
              state={state}
              title={summaryTitle}
              prefix=""
            />
            <input type="hidden" name="listing_id" value={id} />
            <input type="hidden" name="version" value={current} />
            <DraftKeeper
              storageKey={`produk:${id}`}
              version={current}
              words={words.draft}
            />
            {children}
            {canAutoSave ? (
              <AutoSave category={category} words={words.save} />
            ) : null}
          </form>
          {after}
        </div>
      </FormContext>
    </DeskContext>
  )
}
