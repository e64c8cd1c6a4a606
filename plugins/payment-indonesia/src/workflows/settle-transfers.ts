import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { captureMatchedStep } from "./steps/capture-matched"
import { finishPaybacksStep } from "./steps/finish-paybacks"
import { matchFreeRowsStep } from "./steps/match-free-rows"
import { oweUnsettledStep } from "./steps/owe-unsettled"
import { oweUntoldRefundsStep } from "./steps/owe-untold-refunds"
import { restCodesStep } from "./steps/rest-codes"
import { settleLeftMoneyStep } from "./steps/settle-left-money"

/** What is left undone of transfers, done; each part in workflows of its own. */
export const settleTransfersWorkflow = createWorkflow(
  "settle-transfers",
  () => {
    const matches = matchFreeRowsStep()
    const captured = captureMatchedStep()
    const settled = settleLeftMoneyStep()
    const unsettled = oweUnsettledStep()
    const owed = oweUntoldRefundsStep()
    const finished = finishPaybacksStep()
    const rested = restCodesStep()
    return new WorkflowResponse(
      transform(
        { matches, captured, settled, unsettled, owed, finished, rested },
        ({ matches: { matched }, ...counts }) => ({ matched, ...counts })
      )
    )
  }
)
