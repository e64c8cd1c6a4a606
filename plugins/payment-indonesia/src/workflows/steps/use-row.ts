import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import type { RowUse } from "../../modules/money/types"

/**
 * Uses a statement row for a transfer; undo frees it while nothing happened
 * since. Throws `row_not_found`, `row_taken`, `transfer_not_found`.
 */
export const useRowStep = createStep(
  "use-row",
  async (input: RowUse, { container }) => {
    const used = await container.resolve(MONEY_MODULE).useRow(input)
    return new StepResponse(used, used)
  },
  async (used, { container }) => {
    if (used) await container.resolve(MONEY_MODULE).unuseRow(used)
  }
)
