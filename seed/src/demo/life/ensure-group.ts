import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { recordGroupInterventionWorkflow } from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find } from "./cast"
import { dayFromNow } from "./days"
import { GROUP } from "./interventions"
import { attachment } from "./paper-picture"
import { territoryOf } from "./officers"

const BY = "verifikator"

const Known = z.object({ group_id: z.string().nullable() })

/**
 * Writes down the help that several pesantren got together, unless it is known
 * by its title. Answers how many entries were made.
 */
export async function ensureGroup(
  container: MedusaContainer,
  { cast, idOf }: { cast: Cast; idOf: (slug: string) => string }
): Promise<number> {
  const entries = GROUP.entries.map(({ slug, ...entry }) => ({
    ...entry,
    pesantren_id: idOf(slug),
  }))
  const known = await readRows(container, {
    entity: "intervention",
    fields: ["group_id"],
    filters: {
      pesantren_id: entries.map(({ pesantren_id }) => pesantren_id),
      title: GROUP.title,
    },
    row: Known,
  })
  if (known.some(({ group_id }) => group_id !== null)) return 0
  const territory = territoryOf(BY)
  await recordGroupInterventionWorkflow(container).run({
    input: {
      ...{ by: find(cast.officers, BY), territory, confirming: territory },
      attachments: await Promise.all((GROUP.papers ?? []).map(attachment)),
      intervention: {
        kind: GROUP.kind,
        title: GROUP.title,
        held_on: dayFromNow(-GROUP.daysAgo),
        giver: GROUP.giver,
        value: GROUP.value,
        outcome: GROUP.outcome,
        next_check_on: dayFromNow(GROUP.checkIn),
        entries,
      },
    },
  })
  return entries.length
}
