import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows"
import { beginMove, finishMove, type MoveInput } from "./move-parts"
import { checkSendingStep } from "./steps/check-sending"

export interface ShipShopOrderInput extends MoveInput {
  /** A code of lib/couriers; null for own delivery and pick-up. */
  courier: string | null
  tracking_number: string | null
}

/**
 * The parcel is on its way. Makes the fulfilment of its lines (stock leaves,
 * the reservations go) and its shipment with the number. A fulfilment that was
 * made whole before a crash is taken up again; one that was not is left to the
 * reconciler, and until then this is refused: so repeating it is safe. Throws
 * what `judgeMoveStep` and `checkSendingStep` throw.
 */
export const shipShopOrderWorkflow = createWorkflow(
  "ship-shop-order",
  (input: ShipShopOrderInput) => {
    const { key, judged } = beginMove(input, "ship")
    const sending = checkSendingStep(
      transform({ input, judged }, (data) => ({
        judged: data.judged,
        courier: data.input.courier,
        tracking_number: data.input.tracking_number,
      }))
    )
    const made = when(
      "has-no-fulfillment",
      judged,
      ({ transition, medusa }) => !!transition && !medusa.fulfillment
    ).then(() =>
      createOrderFulfillmentWorkflow.runAsStep({
        input: transform(judged, ({ part }) => ({
          ...{ order_id: part.order_id, items: part.items },
          metadata: { shop_order_id: part.id },
        })),
      })
    )
    const fulfillmentId = transform(
      { judged, made },
      (data) => data.judged.medusa.fulfillment?.id ?? data.made?.id ?? null
    )
    when(
      "has-no-shipment",
      judged,
      ({ transition, medusa }) =>
        !!transition && !medusa.fulfillment?.is_shipped
    ).then(() =>
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ judged, sending, fulfillmentId }, (data) => ({
          order_id: data.judged.part.order_id,
          fulfillment_id: data.fulfillmentId ?? "",
          items: data.judged.part.items,
          labels: data.sending.tracking_number
            ? [
                {
                  tracking_number: data.sending.tracking_number,
                  tracking_url: data.sending.tracking_url,
                  label_url: "",
                },
              ]
            : [],
        })),
      })
    )
    return new WorkflowResponse(
      finishMove({
        input,
        key,
        judged,
        sending: transform({ sending, fulfillmentId }, (data) => ({
          courier: data.sending.courier,
          tracking_number: data.sending.tracking_number,
          fulfillment_id: data.fulfillmentId,
        })),
      })
    )
  }
)
