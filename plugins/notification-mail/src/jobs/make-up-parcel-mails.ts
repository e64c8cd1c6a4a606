import type { MedusaContainer } from "@medusajs/framework/types"
import { makeUp } from "../lib/make-up"
import { findUntoldMoves } from "../queries/find-untold-moves"
import { loadPartState } from "../queries/load-part-state"
import { sendOrderExpiredMailWorkflow } from "../workflows/send-order-expired-mail"
import { sendParcelMailsWorkflow } from "../workflows/send-parcel-mails"

const NAME = "make-up-parcel-mails"

/**
 * Each ten minutes: tells buyers and shops where a part of an order has got to,
 * and buyers that an unpaid order has ended, when the event was lost with the
 * process that had it.
 */
export default async function makeUpParcelMails(container: MedusaContainer) {
  await makeUp(container, NAME, {
    find: (window) => findUntoldMoves(container, window),
    nameOf: (move) => (move.kind === "expired" ? move.order_id : move.id),
    tell: async (move) => {
      if (move.kind === "expired")
        return sendOrderExpiredMailWorkflow(container).run({
          input: { order_id: move.order_id },
          throwOnError: false,
        })
      // Others were told meanwhile, which may have taken its time.
      if ((await loadPartState(container, move.id)) !== move.to) return null
      return sendParcelMailsWorkflow(container).run({
        input: { id: move.id, from: move.from, to: move.to },
        throwOnError: false,
      })
    },
  })
}

export const config = { name: NAME, schedule: "*/10 * * * *" }
