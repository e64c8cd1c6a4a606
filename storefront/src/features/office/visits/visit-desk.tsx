"use client"

import { useRouter } from "next/navigation"
import { useCallback, useEffect, useState } from "react"
import {
  dayInJakarta,
  seenOf,
  typedOf,
  type VisitFields,
} from "@/lib/visit-draft"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"
import type { BoundAction } from "../../shared/action-form"
import { useVisitPlaces } from "./use-visit-places"
import { useVisitQueue } from "./use-visit-queue"
import type { VisitActs } from "./kept-visit"
import { unfinishedVisit, VisitForm } from "./visit-form"
import { VisitQueue } from "./visit-queue"
import type { VisitAuthor, VisitPlace } from "./visit-store"
import type { VisitWords } from "./visit-words"

/** Addresses of the page, without a signal too; with the language. */
export interface VisitAddresses {
  page: string
  places: string
  send: string
  logIn: string
}

/** What the form starts with; `clientId` when it is about a kept visit. */
interface FormStart {
  turn: number
  values: Record<string, string>
  clientId: string | null
}

/**
 * Writing visits down, with and without a signal. It also has the browser keep
 * the empty form, so that the page opens where nothing can be fetched.
 */
export const VisitDesk = ({
  action,
  officer,
  places: given,
  chosen,
  today,
  addresses,
  words,
}: Readonly<{
  action: BoundAction | null
  /** Null in the form without a signal: the phone knows who wrote last. */
  officer: VisitAuthor | null
  places: readonly VisitPlace[]
  /** Id of the pesantren that the officer came from, or empty. */
  chosen: string
  today: string
  addresses: VisitAddresses
  words: VisitWords
}>) => {
  const router = useRouter()
  const [sent, setSent] = useState<string | null>(null)
  const [form, setForm] = useState<FormStart>({
    turn: 0,
    values: { pesantren_id: chosen },
    clientId: null,
  })
  const { places, authorId, isNobody } = useVisitPlaces(
    given,
    officer ?? {},
    addresses.places
  )
  const onSent = useCallback(() => {
    setSent(words.queue.sent)
    if (officer) router.refresh()
  }, [officer, router, words])
  const queue = useVisitQueue(authorId, addresses.send, onSent)

  useEffect(() => {
    const kept = {
      ...unfinishedVisit(),
      ...(chosen && { pesantren_id: chosen }),
    }
    if (Object.keys(kept).length > 0)
      // eslint-disable-next-line react-hooks/set-state-in-effect -- what the phone keeps is known in the browser only
      setForm(({ turn }) => ({ turn: turn + 1, values: kept, clientId: null }))
    if (!("serviceWorker" in navigator)) return
    const scope = addresses.page
    // Without it only the page cannot be opened where there is no signal.
    navigator.serviceWorker
      .register("/kunjungan-sw.js", { scope })
      .catch(() => undefined)
    void navigator.storage?.persist?.()
  }, [addresses.page, chosen])

  const write = async (fields: VisitFields, clientId: string) => {
    if (authorId === null) return
    const place = places.find(({ id }) => id === fields.pesantren_id)
    setSent(words.queue.saved)
    setForm(({ turn }) => ({ turn: turn + 1, values: {}, clientId: null }))
    await queue.add({
      ...fields,
      client_id: clientId,
      officer_id: authorId,
      pesantren_name: place?.name ?? fields.pesantren_id,
      written_at: new Date().toISOString(),
      seen: seenOf(place?.sighting, fields),
      resolution: null,
      refusal: null,
    })
  }
  const acts: VisitActs = {
    edit: (draft) =>
      setForm(({ turn }) => ({
        turn: turn + 1,
        values: typedOf(draft),
        clientId: draft.client_id,
      })),
    resolve: (draft, resolution) =>
      void queue.add({ ...draft, resolution, refusal: null }),
    again: (draft) =>
      void queue
        .drop(draft.client_id)
        .then(() =>
          queue.add({ ...draft, client_id: crypto.randomUUID(), refusal: null })
        ),
    drop: (draft) => void queue.drop(draft.client_id),
  }
  if (isNobody) return <Notice tone="warning">{words.nobody}</Notice>
  return (
    <div className="flex flex-col gap-6">
      <Card className="sm:p-6!">
        <div role="status" className="empty:hidden pb-4">
          {sent ? <Notice tone="success">{sent}</Notice> : null}
        </div>
        <VisitForm
          key={form.turn}
          action={action}
          places={places}
          values={form.values}
          today={today || dayInJakarta(new Date())}
          words={words}
          onWritten={(fields) =>
            void write(fields, form.clientId ?? crypto.randomUUID())
          }
        />
      </Card>
      <Card as="section" labelledBy="antrean" className="scripted sm:p-6!">
        <h2 id="antrean" className="pb-3 text-lg">
          {words.queue.title}
        </h2>
        <VisitQueue
          drafts={queue.drafts}
          state={queue.state}
          logInHref={addresses.logIn}
          words={words}
          acts={acts}
          onSend={() => void queue.send()}
        />
      </Card>
    </div>
  )
}
