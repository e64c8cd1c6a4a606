import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import type { Actor } from "../../lib/actor"
import { type Counts, withCountTime } from "../../lib/counts"
import type { RecordInput } from "../../lib/pesantren-input"
import { noteAfterImport } from "../../lib/register-import/caretaker-note"
import {
  choicesStillMeant,
  type ImportChoices,
  type ImportPlan,
  planImport,
} from "../../lib/register-import/plan"
import { isWithin } from "../../lib/roles"
import { MAPPING_MODULE } from "../../modules/mapping"
import { PESANTREN_MODULE } from "../../modules/pesantren"
import { findFreeSlugs } from "../../queries/find-free-slugs"
import { matchRegisterImport } from "../../queries/match-register-import"

export type WriteRegisterImportInput = ImportChoices & {
  by: Actor
  id: string
  territory: readonly string[]
}

/** Rows that a message names. */
const NAMED_ROWS = 10

/**
 * Looks once more at what the rows repeat, then enters and changes them in one
 * transaction: all or none. Undo takes the new entries out and writes the
 * changed ones back. Throws `import_forgotten`, `import_mapping_incomplete`,
 * `import_has_errors`.
 */
export const writeRegisterImportStep = createStep(
  "write-register-import",
  async (input: WriteRegisterImportInput, { container }) => {
    const mapping = container.resolve(MAPPING_MODULE)
    const pesantren = container.resolve(PESANTREN_MODULE)
    const plan = await makePlan(container, input)
    const slugs = await findFreeSlugs(container, plan.create)
    const create = plan.create.map((row, index) => ({
      ...row,
      slug: slugs[index] ?? "",
      record: withCountTime(row.record ?? {}, {
        before: null,
        now: new Date(),
      }),
    }))
    const ids = plan.update.map(({ id }) => id)
    const changes = new Map(plan.update.map(({ id, record }) => [id, record]))
    const before = await pesantren.listPesantrens(
      { id: ids },
      { relations: ["record"], take: ids.length }
    )
    const known = new Map(before.map(({ id, record }) => [id, record]))
    const update = plan.update.map(({ record = {}, ...row }) => ({
      ...row,
      record: onTopOf(known.get(row.id) ?? null, record),
    }))
    const created = await pesantren.importPesantren(
      { create, update },
      (done) => mapping.reportImport(input.id, done)
    )
    return new StepResponse(
      {
        created: create.map(({ district_code, name, record }, index) => ({
          ...{ id: created[index] ?? "", district_code, name },
          record: standingOf(record),
        })),
        updated: before.map(({ id, district_code, name, record }) => ({
          ...{ id, district_code, name },
          stage: record.opop_stage,
          record: standingOf(changes.get(id)),
        })),
        skipped: plan.skipped,
        undecided: plan.undecided,
      },
      { created, before }
    )
  },
  async (done, { container }) => {
    if (!done) return
    const pesantren = container.resolve(PESANTREN_MODULE)
    if (done.created.length > 0) await pesantren.deletePesantrens(done.created)
    if (done.before.length === 0) return
    await pesantren.updatePesantrens(
      done.before.map(({ record: _r, shop: _s, ...entry }) => entry)
    )
    await pesantren.updatePesantrenRecords(
      done.before.map(({ record: { pesantren: _, ...record } }) => record)
    )
  }
)

/** What a row says of an entry, with what follows of what stands there. */
const onTopOf = (
  before: (Counts & { note: string | null }) | null,
  record: RecordInput
): RecordInput => ({
  ...withCountTime(record, { before, now: new Date() }),
  ...(record.note
    ? { note: noteAfterImport(before?.note ?? null, record.note) }
    : {}),
})

/** What of a record the history of stages tells. */
const standingOf = (record: RecordInput = {}) => ({
  opop_stage: record.opop_stage,
  cohort_year: record.cohort_year,
  opop_class: record.opop_class,
  opop_field: record.opop_field,
})

async function makePlan(
  container: MedusaContainer,
  { id, by, territory, ...choices }: WriteRegisterImportInput
): Promise<ImportPlan> {
  const found = await container
    .resolve(MAPPING_MODULE)
    .retrieveRegisterImport(id)
  if (!found.rows) throw failRegister("import_forgotten")
  if (found.rows.length === 0) throw failRegister("import_mapping_incomplete")
  // The register and the officer's territory may have changed meanwhile.
  const reachable = found.rows.map((row) =>
    row.district_code && isWithin(territory, row.district_code)
      ? row
      : { ...row, entry: null }
  )
  const rows = await matchRegisterImport(container, {
    rows: reachable,
    territory,
  })
  const plan = planImport(
    rows,
    choicesStillMeant(choices, { shown: found.rows, now: rows })
  )
  if (plan.broken.length > 0)
    throw failRegister("import_has_errors", {
      rows: [
        ...plan.broken.slice(0, NAMED_ROWS).map(String),
        ...(plan.broken.length > NAMED_ROWS ? ["…"] : []),
      ].join(", "),
    })
  const stamp = stampOf(by, found.filename)
  return {
    ...plan,
    create: plan.create.map((row) => ({
      ...row,
      record: { source: stamp.source, ...row.record, ...stamp.verified },
    })),
    update: plan.update.map((row) => ({
      ...row,
      record: { ...row.record, ...stamp.verified },
    })),
  }
}

/** Where an entry comes from, and whose word it is. */
const stampOf = (by: Actor, filename: string) => ({
  source: `Impor ${filename}`.slice(0, 200),
  verified: {
    verified_by: by.name,
    verified_at: new Date(),
  } satisfies RecordInput,
})
