import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MAPPING_MODULE } from "../modules/mapping"
import type { Intervention } from "../modules/mapping/models/intervention"

type Row = InferTypeOf<typeof Intervention>

/** What other rows say of an intervention. */
type Others = {
  /** By the corrected one: the row that replaces it. */
  corrected: ReadonlyMap<string, string>
  /** By group: how many pesantren it was for. */
  sizes: ReadonlyMap<string, number>
}

/** An intervention as officers see it; its files are read one by one. */
export const toInterventionDto = (row: Row, { corrected, sizes }: Others) => ({
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
  /** The day it shares with other pesantren, and with how many. */
  group:
    row.group_id === null
      ? null
      : { id: row.group_id, others: (sizes.get(row.group_id) ?? 1) - 1 },
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
  const [rows, count] = await scope
    .resolve(MAPPING_MODULE)
    .listAndCountInterventions(
      { pesantren_id },
      { order: { held_on: "DESC", id: "DESC" }, take: limit, skip: offset }
    )
  const others = await loadOthers(scope, rows)
  return {
    interventions: rows.map((row) => toInterventionDto(row, others)),
    count,
  }
}

/** One intervention. */
export async function getIntervention(scope: MedusaContainer, id: string) {
  const row = await scope.resolve(MAPPING_MODULE).retrieveIntervention(id)
  return toInterventionDto(row, await loadOthers(scope, [row]))
}

/** What other rows say of these: which are replaced, which share a day. */
export async function loadOthers(
  scope: MedusaContainer,
  rows: readonly Row[]
): Promise<Others> {
  const mapping = scope.resolve(MAPPING_MODULE)
  const groups = [...new Set(rows.flatMap(({ group_id }) => group_id ?? []))]
  const [corrections, shared] = await Promise.all([
    mapping.listInterventions(
      { corrects: rows.map(({ id }) => id) },
      { select: ["id", "corrects"] }
    ),
    groups.length > 0
      ? mapping.listInterventions(
          { group_id: groups },
          { select: ["id", "group_id", "pesantren_id"] }
        )
      : [],
  ])
  const members = new Map(groups.map((id) => [id, new Set<string>()]))
  for (const { group_id, pesantren_id } of shared)
    members.get(group_id ?? "")?.add(pesantren_id)
  return {
    corrected: new Map(
      corrections.map(({ id, corrects }) => [corrects ?? "", id])
    ),
    sizes: new Map([...members].map(([id, found]) => [id, found.size])),
  }
}
