import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import type { SettlementRowAct } from "./set-cod-settlement-row-aside"
import { moveSettlementRowStep } from "./steps/move-settlement-row"
import { settleRowStep } from "./steps/settle-row"

/**
 * Looks for the parcel of a row once more, in the name of the officer who asks.
 * Answers where the row is then. Throws `settlement_row_moved`.
 */
export const retryCodSettlementRowWorkflow = createWorkflow(
  "retry-cod-settlement-row",
  (input: SettlementRowAct) => {
    moveSettlementRowStep(
      transform(input, ({ id, by }) => ({
        ...{ id, from: ["waiting" as const, "set_aside" as const] },
        patch: {
          ...{ state: "pending" as const, reason: null, note: null },
          ...{ decided_by: by.id, decided_at: new Date() },
        },
      }))
    )
    const state = settleRowStep(transform(input, ({ id, by }) => ({ id, by })))
    recordAuditStep(
      transform({ input, state }, ({ input: { id, by, area_code }, ...to }) => [
        {
          ...{ by, action: "settlement_row.retried" },
          ...{ entity: "cod_settlement_row", entity_id: id },
          ...{ pesantren_id: null, area_code, reason: null },
          ...{ before: null, after: { state: to.state } },
        },
      ])
    )
    return new WorkflowResponse(transform({ state }, (it) => it))
  }
)
