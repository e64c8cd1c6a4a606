import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import {
  type KeepSettlementInput,
  keepSettlementStep,
} from "./steps/keep-settlement"
import { settlePendingRowsStep } from "./steps/settle-pending-rows"

export interface ImportSettlementInput extends Omit<KeepSettlementInput, "by"> {
  by: Actor & { id: string }
  /** Of the office that keeps the accounts. */
  area_code: string | null
}

/**
 * Keeps a courier's file of the cash that it collected, and records the cash of
 * each row whose parcel is found with exactly its sum; what is left of a long
 * file the job of each minute does. The same file, or one that overlaps, adds
 * nothing twice. Throws `settlement_faulty`, `settlement_empty`,
 * `settlement_read_otherwise`, `column_missing`, `table_unreadable`,
 * `table_too_large`, `upload_unreadable`.
 */
export const importCodSettlementWorkflow = createWorkflow(
  "import-cod-settlement",
  (input: ImportSettlementInput) => {
    const kept = keepSettlementStep(
      transform(input, ({ by, ...file }) => ({ ...file, by: by.id }))
    )
    const settled = settlePendingRowsStep(
      transform(kept, ({ id }) => ({ settlement_id: id }))
    )
    recordAuditStep(
      transform({ input, kept }, ({ input: { by, ...file }, kept: made }) => [
        {
          ...{ by, action: "settlement.imported", entity: "cod_settlement" },
          ...{ entity_id: made.id, pesantren_id: null },
          ...{ area_code: file.area_code, reason: null, before: null },
          after: {
            ...{ courier: file.courier, filename: file.filename },
            rows: made.row_count,
          },
        },
      ])
    )
    return new WorkflowResponse(
      transform({ kept, settled }, (data) => ({
        ...data.kept,
        ...data.settled,
      }))
    )
  }
)
