import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deliverFulfillment } from "./deliver-fulfillment"
import { beginMove, finishMove, type MoveInput } from "./move-parts"

/**
 * The parcel has arrived: the buyer says so, an officer with a reason, or its
 * time is over. Marks the fulfilment as delivered; complaints are possible
 * until the next deadline. Repeating it changes nothing.
 */
export const receiveShopOrderWorkflow = createWorkflow(
  "receive-shop-order",
  (input: MoveInput) => {
    const { key, judged } = beginMove(input, "receive")
    deliverFulfillment(judged)
    return new WorkflowResponse(finishMove({ input, key, judged }))
  }
)
