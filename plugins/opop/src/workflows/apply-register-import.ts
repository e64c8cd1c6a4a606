import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { dayOf } from "../lib/day"
import type { UndecidedRow } from "../lib/register-import/plan"
import { PESANTREN_EVENTS } from "./events"
import { claimRegisterImportStep } from "./steps/claim-register-import"
import {
  createStageChangesStep,
  type NewStageChange,
} from "./steps/create-stage-changes"
import { finishRegisterImportStep } from "./steps/finish-register-import"
import { type AuditInput, recordAuditStep } from "./steps/record-audit"
import {
  writeRegisterImportStep,
  type WriteRegisterImportInput,
} from "./steps/write-register-import"

/** Imports wait for each other, so that two files cannot bring in one entry. */
const LOCK = {
  key: "register-import",
  timeout: 60,
  retryInterval: 0.2,
  ttl: 180,
}

type WrittenRow = {
  id: string
  district_code: string
  name: string
  /** What the row said of the programme. */
  record: {
    opop_stage?: NewStageChange["to_stage"] | undefined
    cohort_year?: NewStageChange["cohort_year"] | undefined
    opop_class?: NewStageChange["opop_class"] | undefined
    opop_field?: NewStageChange["opop_field"] | undefined
  }
}

type Written = {
  created: WrittenRow[]
  updated: (WrittenRow & { stage: NewStageChange["to_stage"] })[]
  skipped: number
  undecided: UndecidedRow[]
}

/** The history begins with what the office's own lists say. */
const toStageChanges = (
  { by }: WriteRegisterImportInput,
  { created, updated }: Written
): NewStageChange[] =>
  [
    ...created.map((row) => ({ ...row, stage: null })),
    ...updated.filter(({ stage, record }) => record.opop_stage !== stage),
  ].flatMap(({ id, stage, record }) =>
    record.opop_stage
      ? [
          {
            pesantren_id: id,
            from_stage: stage,
            to_stage: record.opop_stage,
            cohort_year: record.cohort_year ?? null,
            opop_class: record.opop_class ?? null,
            opop_field: record.opop_field ?? null,
            changed_on: dayOf(new Date()),
            reason: null,
            actor_type: by.type,
            actor_id: by.id,
            actor_name: by.name,
          },
        ]
      : []
  )

const toAudit = (
  { by, id, territory }: WriteRegisterImportInput,
  { created, updated, skipped, undecided }: Written
): AuditInput[] => [
  {
    by,
    action: "register.imported",
    entity: "register_import",
    entity_id: id,
    area_code: territory[0] ?? null,
    after: {
      ...{ created: created.length, updated: updated.length, skipped },
      undecided: undecided.length,
    },
  },
  ...[
    ...created.map((row) => ({ row, action: "pesantren.imported" })),
    ...updated.map((row) => ({ row, action: "pesantren.import_updated" })),
  ].map(({ row, action }) => ({
    by,
    action,
    entity: "pesantren",
    entity_id: row.id,
    case_id: id,
    pesantren_id: row.id,
    area_code: row.district_code,
    after: { name: row.name },
  })),
]

/**
 * Brings the rows of a preview into the register: all or none, once. Answers
 * how many entries are new, changed and left out, and which rows are left to
 * decide. Emits `pesantren.created` and
 * `pesantren.updated`. Throws `import_running`, `import_forgotten`,
 * `import_mapping_incomplete`, `import_has_errors`.
 */
export const applyRegisterImportWorkflow = createWorkflow(
  "apply-register-import",
  (input: WriteRegisterImportInput) => {
    acquireLockStep(LOCK)
    claimRegisterImportStep(input)
    const written = writeRegisterImportStep(input)
    createStageChangesStep(
      transform({ input, written }, (data) =>
        toStageChanges(data.input, data.written)
      )
    )
    const counts = transform({ input, written }, (data) => ({
      id: data.input.id,
      created: data.written.created.length,
      updated: data.written.updated.length,
      skipped: data.written.skipped,
      undecided: data.written.undecided,
    }))
    finishRegisterImportStep(counts)
    emitEventStep({
      eventName: PESANTREN_EVENTS.created,
      data: transform(written, ({ created }) =>
        created.map(({ id }) => ({ id }))
      ),
    }).config({ name: "emit-created" })
    emitEventStep({
      eventName: PESANTREN_EVENTS.updated,
      data: transform(written, ({ updated }) =>
        updated.map(({ id }) => ({ id }))
      ),
    }).config({ name: "emit-updated" })
    recordAuditStep(
      transform({ input, written }, (data) => toAudit(data.input, data.written))
    )
    releaseLockStep(LOCK)
    return new WorkflowResponse(counts)
  }
)
