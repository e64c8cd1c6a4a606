import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { faultOf } from "../lib/fault-of"
import {
  CARD_PAYMENT_FIELDS,
  readCapturable,
  type HeldPayment,
} from "../queries/card-payments"
import { captureCardWorkflow } from "../workflows/capture-card"

const PAGE = 100

/** Payments that hold a card's money for an order that stands. */
async function findHeld(container: MedusaContainer): Promise<HeldPayment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: HeldPayment[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "payment",
      fields: CARD_PAYMENT_FIELDS,
      filters: {
        provider_id: { $like: "pp_stripe_%" },
        captured_at: null,
        canceled_at: null,
      },
      pagination: { take: PAGE, skip, order: { id: "ASC" } },
    })
    found.push(...readCapturable(data))
    if (data.length < PAGE) return found
  }
}

/**
 * Each minute: takes what cards hold for orders, where the capture right after
 * the order failed or a process died before it. A card holds the money for
 * some days only, so one that fails is told each time.
 */
export default async function captureCards(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("capture-cards", async () => {
    const started = Date.now()
    const held = await findHeld(container)
    let captured = 0
    for (const payment of held) {
      const { result, errors } = await captureCardWorkflow(container).run({
        input: payment,
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault) {
        logger.warn(
          `payment.card_not_captured ${payment.payment_id}: ${faultOf(fault)}`
        )
      } else if (result.captured) {
        captured += 1
      }
    }
    if (held.length) {
      logger.info(
        `payment.cards_captured captured=${captured} of=${held.length} ms=${Date.now() - started}`
      )
    }
  })
}

export const config = {
  name: "capture-cards",
  schedule: "* * * * *",
}
