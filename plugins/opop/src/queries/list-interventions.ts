import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MAPPING_MODULE } from "../modules/mapping"
import type { Intervention } from "../modules/mapping/models/intervention"

type Row = InferTypeOf<typeof Intervention>

/** An intervention as officers see it; its files are read one by one. */
const toDto = (row: Row, corrected: ReadonlyMap<string, string>) => ({
  id: row.id,
  pesantren_id: row.pesantren_id,
  kind: row.kind,
  title: row.title,
  held_on: row.held_on,
  giver: row.giver,
  /** Whole rupiah. */
  value: Number(row.value),
  participants: row.participants,
  before: row.before,
  after: row.after,
  outcome: row.outcome,
  next_check_on: row.next_check_on,
  attachments: (row.attachments ?? []).map(
    ({ id, name, mime_type, bytes }) => ({
      ...{ id, name, mime_type, bytes },
    })
  ),
  corrects: row.corrects,
  /** The entry that replaces this one. */
  corrected_by: corrected.get(row.id) ?? null,
  officer: { id: row.officer_id, name: row.officer_name },
  is_draft: row.confirmed_at === null,
  confirmed_at: row.confirmed_at,
  created_at: row.created_at,
})

/** What help a pesantren got, newest first, the corrected entries too. */
export async function listInterventions(
  scope: MedusaContainer,
  {
    pesantren_id,
    limit,
    offset,
  }: { pesantren_id: string; limit: number; offset: number }
) {
  const mapping = scope.resolve(MAPPING_MODULE)
  const [rows, count] = await mapping.listAndCountInterventions(
    { pesantren_id },
    { order: { held_on: "DESC", id: "DESC" }, take: limit, skip: offset }
  )
  const corrections = await mapping.listInterventions(
    { pesantren_id, corrects: { $ne: null } },
    { select: ["id", "corrects"] }
  )
  const corrected = new Map(
    corrections.map(({ id, corrects }) => [corrects ?? "", id])
  )
  return { interventions: rows.map((row) => toDto(row, corrected)), count }
}

/** One intervention. */
export async function getIntervention(scope: MedusaContainer, id: string) {
  const row = await scope.resolve(MAPPING_MODULE).retrieveIntervention(id)
  const [other] = await scope
    .resolve(MAPPING_MODULE)
    .listInterventions({ corrects: id }, { select: ["id"], take: 1 })
  return toDto(row, new Map(other ? [[id, other.id]] : []))
}
