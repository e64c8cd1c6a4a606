import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deliverFulfillment } from "./deliver-fulfillment"
import { beginMove, finishMove, type MoveInput } from "./move-parts"
import { checkHandOverStep } from "./steps/check-hand-over"

export interface HandOverShopOrderInput extends MoveInput {
  /** As the buyer has shown or said it. */
  code: string
}

/**
 * The buyer has taken the parcel out of the shop's hands, and proved it with
 * the code. As receiving otherwise. Throws what `judgeMoveStep` and
 * `checkHandOverStep` throw.
 */
export const handOverShopOrderWorkflow = createWorkflow(
  "hand-over-shop-order",
  (input: HandOverShopOrderInput) => {
    const { key, judged } = beginMove(input, "hand_over")
    checkHandOverStep(
      transform({ input, judged }, (data) => ({
        ...{ judged: data.judged, code: data.input.code },
      }))
    )
    deliverFulfillment(judged)
    return new WorkflowResponse(finishMove({ input, key, judged }))
  }
)
