import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
import { addHours } from "../lib/transfer-clock"
import { MONEY_MODULE } from "../modules/money"

const extendShortTransferStep = createStep(
  "extend-short-transfer",
  async ({ expectation_id }: { expectation_id: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [short] = await money.listExpectations(
      { id: expectation_id },
      { take: 1 }
    )
    if (!short) throw failMoney("transfer_not_found")
    if (short.state !== "short")
      throw failMoney("transfer_moved", { state: short.state })
    const { id, expires_at } = short
    const { top_up_hours } = await money.settingsInForce()
    const until = addHours(new Date(), top_up_hours)
    await money.updateExpectations({ id, expires_at: until })
    return new StepResponse({ id, expires_at: until }, { id, expires_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve(MONEY_MODULE).updateExpectations(before)
  }
)

/**
 * An officer gives a buyer who sent too little `top_up_hours` from now to send
 * the rest; after that the order is cancelled and what came is owed back.
 * Throws `transfer_not_found`, `transfer_moved`.
 */
export const awaitTopUpWorkflow = createWorkflow(
  "await-top-up",
  (input: { expectation_id: string; by: string }) =>
    new WorkflowResponse(extendShortTransferStep(input))
)
