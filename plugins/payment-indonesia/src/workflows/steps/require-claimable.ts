import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { CANCELLABLE_STATES } from "../../lib/expectation-states"
import { PROOF_LIMIT } from "../../lib/proof-limit"
import { addHours } from "../../lib/transfer-clock"
import { MONEY_MODULE } from "../../modules/money"

/**
 * A transfer for which a proof may be sent. `claim` is when it then waits until
 * (once `claim_hours` more); null: it is claimed already, or further. Throws
 * `transfer_not_found`, `transfer_not_open`, `proof_limit`.
 */
export const requireClaimableStep = createStep(
  "require-claimable",
  async ({ order_id }: { order_id: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const transfers = await money.listExpectations(
      { order_id },
      { take: 20, order: { created_at: "DESC" } }
    )
    if (!transfers.length) throw failMoney("transfer_not_found")
    const open = transfers.find(({ state }) =>
      CANCELLABLE_STATES.includes(state)
    )
    if (!open) throw failMoney("transfer_not_open")
    const proofs = await money.listTransferProofs({ expectation_id: open.id })
    if (proofs.length >= PROOF_LIMIT)
      throw failMoney("proof_limit", { limit: String(PROOF_LIMIT) })
    const { claim_hours } = await money.settingsInForce()
    return new StepResponse({
      expectation_id: open.id,
      claim:
        open.state === "awaiting"
          ? {
              expires_at: addHours(open.expires_at, claim_hours),
              claimed_at: new Date(),
            }
          : null,
    })
  }
)
