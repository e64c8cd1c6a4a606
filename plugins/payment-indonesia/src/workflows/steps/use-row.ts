import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import type { RowUse } from "../../modules/money/service"

/**
 * Uses a statement row for a transfer; undo frees it while nothing happened
 * since. Throws `row_not_found`, `row_taken`, `transfer_not_found`.
 */
export const useRowStep = createStep(
  "use-statement-row",
  async (input: Omit<RowUse, "now">, { container }) => {
    const used = await container
      .resolve(MONEY_MODULE)
      .useRow({ ...input, now: new Date() })
    return new StepResponse(used, used)
  },
  async (used, { container }) => {
    if (used) await container.resolve(MONEY_MODULE).unuseRow(used)
  }
)
