import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
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
    when(
      "is-delivered-now",
      judged,
      ({ transition, medusa: { fulfillment } }) =>
        !!transition && !!fulfillment && !fulfillment.is_delivered
    ).then(() =>
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform(judged, ({ part, medusa }) => ({
          orderId: part.order_id,
          fulfillmentId: medusa.fulfillment?.id ?? "",
        })),
      })
    )
    return new WorkflowResponse(finishMove({ input, key, judged }))
  }
)
