import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { readSending, type Sending } from "../../lib/read-sending"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import type { JudgedMove } from "./judge-move"

export interface CheckSendingInput {
  judged: JudgedMove
  courier: string | null
  tracking_number: string | null
}

/**
 * Looks at how a parcel is sent, before anything is changed: a courier that
 * fits the service, a number that looks like one and is nobody else's. A
 * parcel that the pesantren brings, or that is fetched, has neither. A
 * repetition with other words is no repetition. Throws `courier_unknown`,
 * `courier_not_for_service`, `tracking_number_invalid`,
 * `tracking_number_taken`, `order_changed_meanwhile`.
 */
export const checkSendingStep = createStep(
  "check-sending",
  async (input: CheckSendingInput, { container }) => {
    const { part, transition } = input.judged
    const sending = sendingOf(input)
    const { courier, tracking_number } = sending
    if (!transition) {
      const isSame =
        part.courier === courier && part.tracking_number === tracking_number
      if (!isSame) throw fail("order_changed_meanwhile")
      return new StepResponse(sending)
    }
    const [other] = tracking_number
      ? await container
          .resolve(SHOP_ORDER_MODULE)
          .listShopOrders({ courier, tracking_number }, { take: 1 })
      : []
    if (other && other.id !== part.id) throw fail("tracking_number_taken")
    return new StepResponse(sending)
  }
)

function sendingOf(input: CheckSendingInput): Sending {
  const { courier, tracking_number, judged } = input
  const { service } = judged.part
  const read = readSending({ service, courier, tracking_number })
  if (read.refusal) throw fail(read.refusal, { courier: courier ?? "" })
  return read.sending
}
