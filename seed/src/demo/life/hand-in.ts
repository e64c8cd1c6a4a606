import { z } from "@medusajs/framework/zod"
import {
  appealApplicationWorkflow,
  submitApplicationWorkflow,
} from "@pasar-santri/opop/workflows"
import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import { TERMS_DOCUMENTS } from "@pasar-santri/opop/lib/terms"
import { readRows } from "../../lib/query"
import { fillCase, showPapers, versionOf } from "./fill-case"
import type { Play } from "./play"

async function submit(
  { container, seller, termsVersion }: Play,
  id: string,
  answers: Record<string, string> = {}
): Promise<void> {
  await submitApplicationWorkflow(container).run({
    input: {
      ...{ id, by: seller, answers, terms_version: termsVersion },
      version: await versionOf(container, id),
      consents: [...TERMS_DOCUMENTS],
    },
  })
}

/** Fills a case in and hands it in. */
export async function handIn(play: Play): Promise<void> {
  await fillCase(play)
  await submit(play, play.id)
}

const Item = z.object({ id: z.string() })

/** Answers a revision: shows papers anew, and writes the same to each request. */
export async function handInAgain(
  play: Play,
  { kinds, text }: { kinds: readonly PaperKind[]; text: string }
): Promise<void> {
  await showPapers(play, kinds)
  const items = await readRows(play.container, {
    entity: "application_item",
    fields: ["id"],
    filters: { application_id: play.id, state: "open" },
    row: Item,
  })
  const answers = Object.fromEntries(items.map(({ id }) => [id, text]))
  await submit(play, play.id, answers)
}

/** Appeals against a rejection, with the case as it stood. */
export async function appeal(play: Play, reason: string): Promise<void> {
  const { container, id, seller } = play
  const { result } = await appealApplicationWorkflow(container).run({
    input: { id, by: seller, reason },
  })
  await submit(play, result.id)
}
