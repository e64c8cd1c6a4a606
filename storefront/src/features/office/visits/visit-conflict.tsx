"use client"

import type { Sighting, VisitDraft } from "@/lib/visit-draft"
import { Button } from "@/ui/button"
import type { VisitWords } from "./visit-words"

/**
 * What this visit says of the pesantren beside what somebody else wrote in the
 * register meanwhile. The visit is kept either way; one word counts.
 */
export const VisitConflict = ({
  draft,
  current,
  words,
  onResolve,
}: Readonly<{
  draft: VisitDraft
  current: Sighting
  words: VisitWords
  onResolve: (whose: "mine" | "theirs") => void
}>) => {
  const { queue } = words
  const readinessOf = (key: string | null) =>
    words.readinesses.find(([one]) => one === key)?.[1] ?? words.readinessNone
  const sides = [
    {
      ...{ whose: "mine" as const, title: queue.mine, act: queue.takeMine },
      ...{ readiness: draft.readiness, potential: draft.potential },
    },
    {
      ...{ whose: "theirs" as const, title: queue.theirs },
      ...{ act: queue.takeTheirs, ...current },
    },
  ]
  return (
    <div className="pt-2">
      <p className="pb-2 text-sm text-manggis">{queue.conflictAbout}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        {sides.map(({ whose, title, act, readiness, potential }) => (
          <div
            key={whose}
            className="flex flex-col gap-1 rounded-control border border-line p-3 text-sm"
          >
            <p className="font-semibold">{title}</p>
            <p>{readinessOf(readiness)}</p>
            {potential ? <p className="text-ink-soft">{potential}</p> : null}
            <Button
              look="secondary"
              size="small"
              className="mt-auto"
              onClick={() => onResolve(whose)}
            >
              {act}
            </Button>
          </div>
        ))}
      </div>
    </div>
  )
}
