import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { beginMove, finishMove } from "./move-parts"
import type { ShipShopOrderInput } from "./ship-shop-order"
import { checkSendingStep } from "./steps/check-sending"

/**
 * The number of a parcel on its way was wrong: courier and number are
 * corrected, here and on the label of Medusa's shipment, and the buyer is told.
 * The wrong number is free for the parcel whose it is. The deadline stays. With
 * the number that it has already nothing changes. Throws what `judgeMoveStep`
 * and `checkSendingStep` throw.
 */
export const retrackShopOrderWorkflow = createWorkflow(
  "retrack-shop-order",
  (input: ShipShopOrderInput) => {
    const { key, judged: found } = beginMove(input, "retrack")
    const sending = checkSendingStep(
      transform({ input, found }, (data) => ({
        judged: data.found,
        courier: data.input.courier,
        tracking_number: data.input.tracking_number,
      }))
    )
    const judged = transform({ found, sending }, (data) => {
      const { part, transition } = data.found
      const isSame =
        part.courier === data.sending.courier &&
        part.tracking_number === data.sending.tracking_number
      return { ...data.found, transition: isSame ? null : transition }
    })
    when(
      "has-a-label",
      judged,
      ({ transition, medusa }) => !!transition && !!medusa.fulfillment
    ).then(() =>
      updateFulfillmentWorkflow.runAsStep({
        input: transform({ judged, sending }, (data) => ({
          id: data.judged.medusa.fulfillment?.id ?? "",
          labels: [
            {
              tracking_number: data.sending.tracking_number ?? "",
              tracking_url: data.sending.tracking_url,
              label_url: "",
            },
          ],
        })),
      })
    )
    return new WorkflowResponse(
      finishMove({
        input,
        key,
        judged,
        sending: transform({ judged, sending }, (data) => ({
          courier: data.sending.courier,
          tracking_number: data.sending.tracking_number,
          fulfillment_id: data.judged.medusa.fulfillment?.id ?? null,
        })),
        log: transform({ judged, sending }, (data) => ({
          action: "shop_order.retracked",
          before: {
            courier: data.judged.part.courier,
            tracking_number: data.judged.part.tracking_number,
          },
          after: {
            courier: data.sending.courier,
            tracking_number: data.sending.tracking_number,
          },
        })),
      })
    )
  }
)
