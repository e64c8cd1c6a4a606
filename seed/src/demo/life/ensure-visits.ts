import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { recordVisitsWorkflow } from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find } from "./cast"
import { dayFromNow, morning } from "./days"
import { territoryOf } from "./officers"
import { type DemoVisit, VISITS } from "./visits"

/** The id that the officer's phone would have given, always the same. */
function clientIdOf({ slug, by }: DemoVisit, index: number): string {
  const hash = createHash("sha256")
    .update(`${by}/${slug}/${String(index)}`)
    .digest("hex")
  return hash
    .slice(0, 32)
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5")
}

const Known = z.object({ client_id: z.string() })

/** Writes down the visits that are not known yet. Answers how many. */
export async function ensureVisits(
  container: MedusaContainer,
  { cast, idOf }: { cast: Cast; idOf: (slug: string) => string }
): Promise<number> {
  const planned = VISITS.map((visit, index) => ({
    ...visit,
    client_id: clientIdOf(visit, index),
  }))
  const known = await readRows(container, {
    entity: "visit",
    fields: ["client_id"],
    filters: { client_id: planned.map(({ client_id }) => client_id) },
    row: Known,
  })
  const fresh = planned.filter(
    (visit) => !known.some(({ client_id }) => client_id === visit.client_id)
  )
  const keys = [...new Set(fresh.map(({ by }) => by))]
  for (const key of keys) {
    const by = find(cast.officers, key)
    const { result } = await recordVisitsWorkflow(container).run({
      input: {
        by,
        officer: {
          ...{ id: by.id, name: by.name },
          territory: territoryOf(key),
        },
        visits: fresh
          .filter((visit) => visit.by === key)
          .map((visit) => ({
            client_id: visit.client_id,
            pesantren_id: idOf(visit.slug),
            visited_at: morning(visit.daysAgo),
            purpose: visit.purpose,
            findings: visit.findings,
            readiness: visit.readiness ?? null,
            potential: visit.potential ?? null,
            next_visit_on:
              visit.nextIn === undefined ? null : dayFromNow(visit.nextIn),
            is_offline: visit.isOffline ?? false,
          })),
      },
    })
    const lost = result.find(({ status }) => status !== "saved")
    if (lost) throw new Error(`A visit was not saved: ${JSON.stringify(lost)}`)
  }
  return fresh.length
}
