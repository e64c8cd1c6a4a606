import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  confirmInterventionWorkflow,
  recordInterventionWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find } from "./cast"
import { dayFromNow } from "./days"
import {
  CORRECTION,
  type DemoIntervention,
  INTERVENTIONS,
} from "./interventions"
import { attachment } from "./paper-picture"

const Known = z.object({
  id: z.string(),
  pesantren_id: z.string(),
  title: z.string(),
  corrects: z.string().nullable(),
  confirmed_at: z.unknown(),
})
type Known = z.output<typeof Known>

type Input = { cast: Cast; idOf: (slug: string) => string }

/**
 * Writes down the help that is not known yet, found by pesantren and title.
 * Answers how many entries were made.
 */
export async function ensureInterventions(
  container: MedusaContainer,
  { cast, idOf }: Input
): Promise<number> {
  const read = () =>
    readRows(container, {
      entity: "intervention",
      fields: ["id", "pesantren_id", "title", "corrects", "confirmed_at"],
      filters: { pesantren_id: INTERVENTIONS.map(({ slug }) => idOf(slug)) },
      row: Known,
    })
  const known = await read()
  const isOf = (row: Known, { slug, title }: { slug: string; title: string }) =>
    row.pesantren_id === idOf(slug) && row.title === title
  let made = 0
  for (const one of INTERVENTIONS) {
    const row = known.find((found) => isOf(found, one))
    if (!row) made += 1
    const id = row?.id ?? (await record(container, one, { cast, idOf }))
    if (one.mentor === "confirmed" && !row?.confirmed_at)
      await confirmInterventionWorkflow(container).run({
        input: { by: find(cast.officers, "verifikator"), id },
      })
  }
  const rows = await read()
  const wrong = rows.find((row) => isOf(row, CORRECTION) && !row.corrects)
  const isPutRight = rows.some(({ corrects }) => corrects === wrong?.id)
  if (!wrong || isPutRight) return made
  const [old] = INTERVENTIONS.filter(
    ({ slug, title }) => slug === CORRECTION.slug && title === CORRECTION.title
  )
  if (!old) return made
  await record(
    container,
    { ...old, ...CORRECTION },
    { cast, idOf, corrects: wrong.id }
  )
  return made + 1
}

async function record(
  container: MedusaContainer,
  one: DemoIntervention,
  { cast, idOf, corrects }: Input & { corrects?: string }
): Promise<string> {
  const by = find(cast.officers, one.mentor ? "pendamping" : "verifikator")
  const { result } = await recordInterventionWorkflow(container).run({
    input: {
      by,
      pesantren_id: idOf(one.slug),
      confirms: !one.mentor,
      attachments: await Promise.all((one.papers ?? []).map(attachment)),
      intervention: {
        kind: one.kind,
        title: one.title,
        held_on: dayFromNow(-one.daysAgo),
        giver: one.giver,
        value: one.value,
        participants: one.participants,
        before: one.before,
        after: one.after,
        outcome: one.outcome,
        next_check_on:
          one.checkIn === undefined ? null : dayFromNow(one.checkIn),
        corrects: corrects ?? null,
      },
    },
  })
  return result
}
