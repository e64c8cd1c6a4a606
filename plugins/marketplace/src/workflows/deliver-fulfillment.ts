import { transform, when } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { JudgedMove } from "./steps/judge-move"

/**
 * Marks the fulfilment of a part as delivered, unless it is. For the bodies of
 * workflows.
 */
export const deliverFulfillment = (judged: JudgedMove) =>
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
