"use client"

import type { VisitDraft } from "@/lib/visit-draft"
import { Badge } from "@/ui/badge"
import { Button } from "@/ui/button"
import { VisitConflict } from "./visit-conflict"
import type { VisitWords } from "./visit-words"

/** What can be done with a visit that only this phone has. */
export interface VisitActs {
  edit: (draft: VisitDraft) => void
  /** Sends it again with the word that counts. */
  resolve: (draft: VisitDraft, whose: "mine" | "theirs") => void
  /** Sends it as a visit of its own, beside the one that the office has. */
  again: (draft: VisitDraft) => void
  drop: (draft: VisitDraft) => void
}

/** A visit in the queue of the phone: where it stands and what to do. */
export const KeptVisit = ({
  draft,
  words,
  acts,
}: Readonly<{ draft: VisitDraft; words: VisitWords; acts: VisitActs }>) => {
  const { refusal } = draft
  const { queue } = words
  const isReused =
    refusal?.kind === "refused" && refusal.code === "visit_reused"
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{draft.pesantren_name}</strong>
        <span className="text-sm text-ink-soft">{draft.visited_on}</span>
        <Badge tone={refusal ? "error" : "notice"}>
          {queue[refusal?.kind ?? "waiting"]}
        </Badge>
      </p>
      <p className="line-clamp-2 text-sm">{draft.findings}</p>
      {refusal?.kind === "refused" ? (
        <p className="pt-1 text-sm text-manggis">
          {queue.refusals[refusal.code]}
        </p>
      ) : null}
      {refusal?.kind === "conflict" ? (
        <VisitConflict
          draft={draft}
          current={refusal.current}
          words={words}
          onResolve={(whose) => acts.resolve(draft, whose)}
        />
      ) : null}
      <div className="-ml-3 flex flex-wrap">
        {isReused ? (
          <Button look="quiet" size="small" onClick={() => acts.again(draft)}>
            {queue.again}
          </Button>
        ) : (
          <Button look="quiet" size="small" onClick={() => acts.edit(draft)}>
            {queue.edit}
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          className="text-manggis"
          onClick={() => {
            if (window.confirm(queue.dropSure)) acts.drop(draft)
          }}
        >
          {queue.drop}
        </Button>
      </div>
    </li>
  )
}
