"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { VisitDraft } from "@/lib/visit-draft"
import { sendVisits } from "./send-visits"
import { visitStore } from "./visit-store"

export type QueueState = "idle" | "sending" | "offline" | "login"

/** As many as one request carries. */
const AT_ONCE = 50

const byTime = (a: VisitDraft, b: VisitDraft) =>
  a.written_at < b.written_at ? -1 : 1

/**
 * The visits that this phone still keeps of an officer, and their way to the
 * office: tried at once, when the signal comes back, and on demand.
 */
export function useVisitQueue(
  officerId: string | null,
  address: string,
  onSent: (count: number) => void
) {
  const [drafts, setDrafts] = useState<readonly VisitDraft[]>([])
  const [state, setState] = useState<QueueState>("idle")
  const isBusy = useRef(false)

  const load = useCallback(async () => {
    const all = await visitStore.drafts()
    const own = all.filter((draft) => draft.officer_id === officerId)
    setDrafts(own.sort(byTime))
    return own
  }, [officerId])

  const send = useCallback(async () => {
    if (isBusy.current || officerId === null) return
    isBusy.current = true
    try {
      const waiting = (await load()).filter(({ refusal }) => refusal === null)
      if (waiting.length === 0) return setState("idle")
      setState("sending")
      const reply = await sendVisits(address, waiting.slice(0, AT_ONCE))
      if (reply.kind !== "sent") return setState(reply.kind)
      for (const sent of reply.visits) {
        const draft = waiting.find((one) => one.client_id === sent.client_id)
        if (sent.state === "saved") await visitStore.drop(sent.client_id)
        else if (draft)
          await visitStore.keep({ ...draft, refusal: sent.refusal })
      }
      const saved = reply.visits.filter(({ state: one }) => one === "saved")
      if (saved.length > 0) onSent(saved.length)
      await load()
      setState("idle")
    } finally {
      isBusy.current = false
    }
  }, [address, load, officerId, onSent])

  useEffect(() => {
    const attempt = () => void send()
    attempt()
    window.addEventListener("online", attempt)
    return () => window.removeEventListener("online", attempt)
  }, [send])

  return {
    drafts,
    state,
    send,
    add: async (draft: VisitDraft) => {
      await visitStore.keep(draft)
      await load()
      await send()
    },
    drop: async (clientId: string) => {
      await visitStore.drop(clientId)
      await load()
    },
  }
}
