import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { MONEY_MODULE } from "../modules/money"
import { checkUncapturedStep } from "./steps/check-uncaptured"
import { lookUpTransferStep } from "./steps/look-up-transfer"
import { moveExpectationStep } from "./steps/move-expectation"

export interface RefuseMatchInput {
  expectation_id: string
  by: string
  note: string
}

/** Frees the rows that stand against a transfer; undo lets them stand again. */
const freeRowsStep = createStep(
  "free-rows",
  async ({ expectation_id, by, note }: RefuseMatchInput, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const rows = await money.listRowMatches({
      expectation_id,
      state: "standing",
      kind: ["payment", "part", "late"],
    })
    await money.updateRowMatches(
      rows.map(({ id }) => ({
        id,
        state: "refused" as const,
        confirmed_by: by,
        note,
      }))
    )
    return new StepResponse(
      rows.length,
      rows.map(({ id, confirmed_by, note: former }) => ({
        ...{ id, confirmed_by, note: former, state: "standing" as const },
      }))
    )
  },
  async (former, { container }) => {
    if (former?.length)
      await container.resolve(MONEY_MODULE).updateRowMatches(former)
  }
)

/**
 * An officer finds that matched money is not this buyer's: the rows are free
 * again and wait for an officer, and so does the transfer. Under the cart's
 * lock: what is being captured is not refused. Throws `transfer_not_found`,
 * `transfer_moved`.
 */
export const refuseMatchWorkflow = createWorkflow(
  "refuse-match",
  (input: RefuseMatchInput) => {
    const { cart_id } = lookUpTransferStep(input)
    acquireLockStep({ key: cart_id, timeout: 10, ttl: 60 })
    checkUncapturedStep(input)
    moveExpectationStep(
      transform(input, ({ expectation_id }) => ({
        id: expectation_id,
        event: "refuse" as const,
        patch: { received: 0, fault: null },
      }))
    )
    const freed = freeRowsStep(input)
    releaseLockStep({ key: cart_id })
    return new WorkflowResponse(freed)
  }
)
