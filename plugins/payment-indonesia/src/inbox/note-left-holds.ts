import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OWN_KINDS } from "../lib/inbox"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import { CARD_PAYMENT_FIELDS, readLeftHolds } from "../queries/card-payments"
import { sessionsOf } from "./find-session"

const PAGE = 100
/** How long the inbox tries one question. Longer, and it is asked anew. */
const SLOT_MS = 6 * 3_600_000
/** A card's bank frees what it holds by itself after a week or so. */
const LOOK_BACK_MS = 14 * 24 * 3_600_000

/**
 * Puts a question into the inbox for each payment that stands as held for an
 * order that is cancelled: core cancels an order also when its gateway is away,
 * logs that, and never frees the hold. Once a payment and six hours. Answers
 * how many there are.
 */
export async function noteLeftHolds(
  container: MedusaContainer
): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const inbox = container.resolve(INBOX_MODULE)
  const now = Date.now()
  const slot = Math.floor(now / SLOT_MS)
  let noted = 0
  for (const provider of container.resolve(GATEWAYS_MODULE).codes()) {
    for (let skip = 0; ; skip += PAGE) {
      const { data } = await query.graph({
        entity: "payment",
        fields: CARD_PAYMENT_FIELDS,
        filters: {
          provider_id: sessionsOf(provider),
          captured_at: null,
          canceled_at: null,
          created_at: { $gte: new Date(now - LOOK_BACK_MS) },
        },
        pagination: { take: PAGE, skip, order: { id: "ASC" } },
      })
      for (const reference of readLeftHolds(data)) {
        noted += 1
        await inbox.noteEvent({
          provider,
          event_id: `hold:${reference}:${slot}`,
          kind: OWN_KINDS.hold,
          reference,
          payload: "{}",
        })
      }
      if (data.length < PAGE) break
    }
  }
  return noted
}
