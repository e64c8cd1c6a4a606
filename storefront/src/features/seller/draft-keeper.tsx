"use client"

import { useEffect, useRef, useState } from "react"
import { readDraft, sameValues, valuesOf } from "@/lib/draft"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { useOnline } from "./use-online"

export type DraftWords = Readonly<{
  restored: string
  restoredText: string
  discard: string
  offline: string
}>

/** Tells the parts of a form what is about to be put back: their rows must be there. */
export const RESTORE_EVENT = "draftrestore"

const PAUSE_MS = 400
/** What the server decides anew on each page. */
const NOT_TYPED = ["version", "intent"]

const storedUnder = (key: string) => `pasar-santri:${key}`

/** The memory of the phone, where it may be used at all. */
const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(storedUnder(key))
  } catch {
    return null
  }
}
/** Forgets the draft of a form that has arrived. */
export const forgetDraft = (key: string) => {
  try {
    localStorage.removeItem(storedUnder(key))
  } catch {
    // Nothing was kept then.
  }
}
const remember = (key: string, text: string) => {
  try {
    localStorage.setItem(storedUnder(key), text)
  } catch {
    // Full or forbidden: the form itself still works.
  }
}

/** Puts texts into the controls of a form, as a person would. */
const fill = (
  form: HTMLFormElement,
  values: Readonly<Record<string, string>>
) => {
  for (const control of form.elements) {
    const isInput = control instanceof HTMLInputElement
    const isText =
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    if (!isInput && !isText) continue
    const { name } = control
    if (name === "" || name.startsWith("$") || NOT_TYPED.includes(name))
      continue
    const value = values[name]
    if (isInput && (control.type === "checkbox" || control.type === "radio"))
      control.checked = value === control.value
    else if (isInput && ["hidden", "file", "password"].includes(control.type))
      continue
    else if (value !== undefined) control.value = value
  }
}

/**
 * Keeps what is typed into its form on the phone, until the server has it, and
 * puts it back when the page was lost. Renders nothing where scripts do not
 * run.
 */
export const DraftKeeper = ({
  storageKey,
  version,
  words,
}: Readonly<{
  storageKey: string
  /** Of the saved row: a higher one means that the draft has arrived. */
  version: number
  words: DraftWords
}>) => {
  const place = useRef<HTMLDivElement>(null)
  const [isRestored, setRestored] = useState(false)
  const isOnline = useOnline()

  useEffect(() => {
    const form = place.current?.closest("form")
    if (!form) return
    const now = () => valuesOf(new FormData(form))
    const draft = readDraft(recall(storageKey), version, Date.now())
    let timer = 0
    if (draft && !sameValues(draft.values, now(), NOT_TYPED)) {
      // After the other parts have begun to listen, and then had time to follow.
      timer = window.setTimeout(() => {
        const { values: detail } = draft
        form.dispatchEvent(new CustomEvent(RESTORE_EVENT, { detail }))
        timer = window.setTimeout(() => {
          fill(form, detail)
          setRestored(true)
          // As if it had been typed now: what saves by itself follows.
          form.dispatchEvent(new Event("input"))
        })
      })
    } else forgetDraft(storageKey)

    const keep = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        const kept = { version, at: Date.now(), values: now() }
        remember(storageKey, JSON.stringify(kept))
      }, PAUSE_MS)
    }
    // Without a line the page would be lost to an error.
    const wait = (event: Event) => {
      if (!navigator.onLine) event.preventDefault()
    }
    form.addEventListener("input", keep)
    form.addEventListener("submit", wait)
    return () => {
      window.clearTimeout(timer)
      form.removeEventListener("input", keep)
      form.removeEventListener("submit", wait)
    }
  }, [storageKey, version])

  const discard = () => {
    forgetDraft(storageKey)
    window.location.reload()
  }

  return (
    <div ref={place} className="empty:hidden">
      {isRestored ? (
        <Notice live title={words.restored}>
          <p>{words.restoredText}</p>
          <Button look="quiet" size="small" onClick={discard} className="-ml-3">
            {words.discard}
          </Button>
        </Notice>
      ) : null}
      {isOnline ? null : (
        <Notice tone="warning" live className="mt-2">
          {words.offline}
        </Notice>
      )}
    </div>
  )
}
