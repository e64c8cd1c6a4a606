import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import type { ObligationMove } from "../../modules/money/types"

/**
 * Moves an obligation on from where it was seen; undo puts it back. Throws
 * `obligation_not_found`, `obligation_moved`.
 */
export const moveObligationStep = createStep(
  "move-obligation",
  async (input: ObligationMove, { container }) => {
    const { patch } = input
    const before = await container.resolve(MONEY_MODULE).moveObligation({
      ...input,
      patch: {
        ...patch,
        // A workflow hands dates on as texts.
        ...(patch.paid_at ? { paid_at: new Date(patch.paid_at) } : {}),
        ...(patch.confirmed_at
          ? { confirmed_at: new Date(patch.confirmed_at) }
          : {}),
      },
    })
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { id, state, reference, proof_file_id, paid_by, paid_at } = before
    const { confirmed_by, confirmed_at, note } = before
    await container.resolve(MONEY_MODULE).updateRefundObligations({
      ...{ id, state, reference, proof_file_id, paid_by, paid_at },
      ...{ confirmed_by, confirmed_at, note },
    })
  }
)
