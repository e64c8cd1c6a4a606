import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import type { UpdatePesantren } from "../lib/pesantren-input"
import type { Sighting, VisitInput } from "../lib/visit-sync"
import { createVisitsStep } from "./steps/create-visits"
import { planVisitsStep, type VisitVerdict } from "./steps/plan-visits"
import { recordAuditStep } from "./steps/record-audit"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type RecordVisitsInput = {
  by: Actor
  officer: { id: string; name: string; territory: readonly string[] }
  visits: VisitInput[]
}

/** What became of a visit; a conflict is not saved until somebody decides. */
export type VisitResult =
  | { client_id: string; status: "saved"; id: string }
  | { client_id: string; status: "conflict"; current: Sighting }
  | Extract<VisitVerdict, { status: "refused" }>

type New = Extract<VisitVerdict, { status: "new" }>
type Judged = { visit: VisitInput; verdict: New }

const newOnes = (visits: VisitInput[], verdicts: VisitVerdict[]): Judged[] =>
  visits.flatMap((visit, index) => {
    const verdict = verdicts[index]
    return verdict?.status === "new" ? [{ visit, verdict }] : []
  })

/** One change an entry: the last word of the batch. */
const toUpdates = (judged: Judged[]): UpdatePesantren[] => {
  const changes = new Map<string, Partial<Sighting>>()
  for (const { visit, verdict } of judged)
    if (Object.keys(verdict.changes).length > 0)
      changes.set(visit.pesantren_id, {
        ...changes.get(visit.pesantren_id),
        ...verdict.changes,
      })
  return [...changes].map(([id, record]) => ({ id, record }))
}

/** Seconds. */
const PATIENCE = { timeout: 10, retryInterval: 0.05, ttl: 60 }

/**
 * Writes an officer's visits down, those too that were made without a signal
 * and are sent later, perhaps twice: one that is known is answered again. What
 * a visit saw goes into the register, unless somebody wrote there since: then
 * the visit is not saved, and answered with what stands there. One refused visit
 * does not hold up the others. Answers a result a visit, in the order given.
 */
export const recordVisitsWorkflow = createWorkflow(
  "record-visits",
  (input: RecordVisitsInput) => {
    // Two pages of one phone may send the same visits at once.
    const sender = transform(input, ({ officer }) => ({
      key: `visits:${officer.id}`,
      ...PATIENCE,
    }))
    acquireLockStep(sender)
    // Several keys are taken one by one: in one order, so that nobody waits in a
    // circle, and by name, so that a second try knows those it has.
    const entries = transform(input, ({ officer, visits }) => ({
      key: [
        ...new Set(visits.map((one) => `pesantren:${one.pesantren_id}`)),
      ].toSorted(),
      ownerId: officer.id,
      ...PATIENCE,
    }))
    acquireLockStep(entries).config({ name: "acquire-entries" })
    const verdicts = planVisitsStep(
      transform(input, ({ officer, visits }) => ({
        officer_id: officer.id,
        territory: officer.territory,
        visits,
      }))
    )
    const judged = transform({ input, verdicts }, (data) =>
      newOnes(data.input.visits, data.verdicts)
    )
    const made = createVisitsStep(
      transform({ input, judged }, (data) =>
        data.judged.map(({ visit, verdict: { district_code } }) => ({
          ...visit,
          district_code,
          officer_id: data.input.officer.id,
          officer_name: data.input.officer.name,
        }))
      )
    )
    updatePesantrenWorkflow.runAsStep({
      input: transform(judged, (rows) => ({ pesantren: toUpdates(rows) })),
    })
    recordAuditStep(
      transform({ input, judged, made }, (data) =>
        data.judged.map(({ visit, verdict }, index) => ({
          by: data.input.by,
          action: "visit.recorded",
          entity: "visit",
          entity_id: data.made[index]?.id ?? "",
          pesantren_id: visit.pesantren_id,
          area_code: verdict.district_code,
          after: { ...verdict.changes, is_offline: visit.is_offline },
        }))
      )
    )
    releaseLockStep(entries).config({ name: "release-entries" })
    releaseLockStep(sender)
    return new WorkflowResponse(
      transform({ verdicts, made }, (data) => {
        const ids = new Map(data.made.map((row) => [row.client_id, row.id]))
        return data.verdicts.map((verdict): VisitResult => {
          const { client_id, status } = verdict
          if (status === "new" || status === "known")
            return {
              client_id,
              status: "saved",
              id: status === "known" ? verdict.id : (ids.get(client_id) ?? ""),
            }
          return verdict
        })
      })
    )
  }
)
