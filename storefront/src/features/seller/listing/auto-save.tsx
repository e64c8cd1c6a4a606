"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState } from "react"
import { Icon } from "@/ui/icon"
import { useDesk, type SaveState } from "./desk-context"
import { keepDraft } from "./desk-calls"

export type AutoSaveWords = Readonly<{
  saving: string
  saved: string
  offline: string
}>

const PAUSE_MS = 2_500

/** What else is asked for follows from it: its page is made anew. */
const DECIDING = "category"

/**
 * Brings what is typed to the backend a moment after the last letter, so that
 * another phone can go on. What cannot be sent stays on this one. Renders
 * nothing where scripts do not run.
 */
export const AutoSave = ({
  category,
  words,
}: Readonly<{
  /** The one that the page was made for. */
  category: string
  words: AutoSaveWords
}>) => {
  const { id, locale, inTurn, note, isPending } = useDesk()
  const router = useRouter()
  const place = useRef<HTMLParagraphElement>(null)
  const [state, setState] = useState<SaveState>("idle")
  const [fault, setFault] = useState("")
  const isSending = useRef(false)
  useEffect(() => {
    isSending.current = isPending
  }, [isPending])
  const madeFor = useRef(category)
  useEffect(() => {
    madeFor.current = category
  }, [category])

  useEffect(() => {
    const form = place.current?.closest("form")
    if (!form) return
    let timer = 0
    const save = async () => {
      // The button was quicker.
      if (isSending.current) return
      setState("saving")
      let kept = madeFor.current
      const reply = await inTurn(() => {
        const data = new FormData(form)
        const chosen = data.get(DECIDING)
        kept = typeof chosen === "string" ? chosen : ""
        return keepDraft(id, data, locale)
      })
      setFault(reply.ok || reply.code === "offline" ? "" : reply.text)
      setState(reply.ok ? "saved" : "offline")
      if (!reply.ok) return
      note(reply)
      // Asked again by the next save where it got lost on the way.
      if (kept !== madeFor.current) router.refresh()
    }
    const later = ({ target }: Event) => {
      const isDeciding =
        target instanceof HTMLSelectElement && target.name === DECIDING
      setState("dirty")
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void save(), isDeciding ? 0 : PAUSE_MS)
    }
    const stop = () => window.clearTimeout(timer)
    form.addEventListener("input", later)
    form.addEventListener("submit", stop)
    window.addEventListener("online", later)
    return () => {
      stop()
      form.removeEventListener("input", later)
      form.removeEventListener("submit", stop)
      window.removeEventListener("online", later)
    }
  }, [id, locale, inTurn, note, router])

  return (
    <p
      ref={place}
      role="status"
      className="flex min-h-6 items-center gap-2 text-sm text-ink-soft"
    >
      {state === "saving" ? words.saving : null}
      {state === "saved" ? (
        <>
          <Icon name="circle-check" size={4} className="text-pandan" />
          {words.saved}
        </>
      ) : null}
      {state === "offline" ? (
        <>
          <Icon name="wifi-off" size={4} className="text-turmeric-dark" />
          {fault || words.offline}
        </>
      ) : null}
    </p>
  )
}
