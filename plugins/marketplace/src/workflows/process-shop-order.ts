import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { beginMove, finishMove, type MoveInput } from "./move-parts"

/**
 * The shop begins: from now on the buyer cannot cancel. Stock stays reserved;
 * it leaves with the parcel. Repeating it changes nothing. Throws what
 * `judgeMoveStep` throws.
 */
export const processShopOrderWorkflow = createWorkflow(
  "process-shop-order",
  (input: MoveInput) => {
    const { key, judged } = beginMove(input, "process")
    return new WorkflowResponse(finishMove({ input, key, judged }))
  }
)
