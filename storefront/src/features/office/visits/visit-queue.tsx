"use client"

import type { VisitDraft } from "@/lib/visit-draft"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import type { QueueState } from "./use-visit-queue"
import { KeptVisit, type VisitActs } from "./kept-visit"
import type { VisitWords } from "./visit-words"

/** The visits that only this phone has, what became of them, and what to do. */
export const VisitQueue = ({
  drafts,
  state,
  logInHref,
  words,
  acts,
  onSend,
}: Readonly<{
  drafts: readonly VisitDraft[]
  state: QueueState
  logInHref: string
  words: VisitWords
  acts: VisitActs
  onSend: () => void
}>) => (
  <div className="flex flex-col gap-3">
    <div role="status">
      {state === "sending" ? <Notice>{words.queue.sending}</Notice> : null}
      {state === "offline" && drafts.length > 0 ? (
        <Notice tone="warning">{words.queue.offline}</Notice>
      ) : null}
      {state === "login" ? (
        <Notice tone="warning">
          {words.queue.login}{" "}
          <a href={logInHref} className="link font-semibold">
            {words.queue.logIn}
          </a>
        </Notice>
      ) : null}
    </div>
    {drafts.length === 0 ? (
      <p className="text-ink-soft">{words.queue.empty}</p>
    ) : (
      <ul className="flex flex-col divide-y divide-line">
        {drafts.map((draft) => (
          <KeptVisit
            key={draft.client_id}
            draft={draft}
            words={words}
            acts={acts}
          />
        ))}
      </ul>
    )}
    {drafts.some(({ refusal }) => refusal === null) ? (
      <Button
        look="secondary"
        className="self-start"
        aria-disabled={state === "sending" || undefined}
        onClick={onSend}
      >
        <Icon name="send" size={4} />
        {words.queue.send}
      </Button>
    ) : null}
  </div>
)
