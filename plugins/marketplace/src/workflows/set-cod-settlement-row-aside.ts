import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { moveSettlementRowStep } from "./steps/move-settlement-row"

export interface SettlementRowAct {
  id: string
  by: Actor & { id: string }
  /** Of the office that keeps the accounts. */
  area_code: string | null
}

/**
 * An officer says what a row is instead, and that nobody has to look at it; why
 * it waited stays with it. Throws `settlement_row_moved`.
 */
export const setCodSettlementRowAsideWorkflow = createWorkflow(
  "set-cod-settlement-row-aside",
  (input: SettlementRowAct & { note: string }) => {
    const moved = moveSettlementRowStep(
      transform(input, ({ id, by, note }) => ({
        ...{ id, from: ["waiting" as const] },
        patch: {
          ...{ state: "set_aside" as const, note },
          ...{ decided_by: by.id, decided_at: new Date() },
        },
      }))
    )
    recordAuditStep(
      transform(input, ({ id, by, area_code, note }) => [
        {
          ...{ by, action: "settlement_row.set_aside" },
          ...{ entity: "cod_settlement_row", entity_id: id },
          ...{ pesantren_id: null, area_code, reason: note },
          ...{ before: null, after: null },
        },
      ])
    )
    return new WorkflowResponse(moved)
  }
)
