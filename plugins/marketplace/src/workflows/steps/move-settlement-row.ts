import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failSettlement } from "../../faults/settlement"
import { COD_SETTLEMENT_MODULE } from "../../modules/cod-settlement"
import type { RowMove } from "../../modules/cod-settlement/service"

/**
 * Moves a row of a settlement on; undo puts it back where it was. Throws
 * `settlement_row_moved` when it is no longer where it was seen.
 */
export const moveSettlementRowStep = createStep(
  "move-settlement-row",
  async (move: RowMove, { container }) => {
    const before = await container.resolve(COD_SETTLEMENT_MODULE).moveRow(move)
    if (!before) throw failSettlement("settlement_row_moved")
    const { state, reason, note, decided_by, decided_at } = before
    return new StepResponse(
      { state },
      {
        ...{ id: move.id, from: [move.patch.state ?? state] },
        patch: { state, reason, note, decided_by, decided_at },
      }
    )
  },
  async (back, { container }) => {
    if (back) await container.resolve(COD_SETTLEMENT_MODULE).moveRow(back)
  }
)
