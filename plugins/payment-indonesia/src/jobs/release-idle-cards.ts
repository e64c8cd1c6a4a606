import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { noteLeftHolds } from "../inbox/note-left-holds"
import { inboxWorkerOf } from "../inbox/workers"
import { faultOf } from "../lib/fault-of"
import { IDLE_MS, isIdle, type CardSession } from "../lib/idle-card-session"
import { CARD_SESSION_FIELDS, readCardSessions } from "../queries/card-sessions"
import { releaseIdleCardWorkflow } from "../workflows/release-idle-card"

const PAGE = 100

/** Payments by card that rest for an hour and belong to no order. */
async function findIdle(container: MedusaContainer): Promise<CardSession[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const now = new Date()
  const found: CardSession[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "payment_session",
      fields: CARD_SESSION_FIELDS,
      filters: {
        provider_id: { $like: "pp_stripe_%" },
        status: ["pending", "requires_more", "error"],
        updated_at: { $lte: new Date(now.getTime() - IDLE_MS) },
      },
      pagination: { take: PAGE, skip, order: { id: "ASC" } },
    })
    found.push(...readCardSessions(data).filter((row) => isIdle(row, now)))
    if (data.length < PAGE) return found
  }
}

/**
 * Every five minutes: cancels the intents of buyers who left an hour ago. One
 * that fails is told and tried again next time. What is still held for orders
 * that are cancelled is given to the inbox, which asks the gateway and frees it.
 */
export default async function releaseIdleCards(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("release-idle-cards", async () => {
    const started = Date.now()
    const sessions = await findIdle(container)
    let released = 0
    for (const { session_id, cart_id } of sessions) {
      const { result, errors } = await releaseIdleCardWorkflow(container).run({
        input: { session_id, cart_id },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault) {
        logger.warn(
          `payment.card_not_released ${session_id}: ${faultOf(fault)}`
        )
      } else if (result.released) {
        released += 1
      }
    }
    if (sessions.length) {
      logger.info(
        `payment.cards_released released=${released} of=${sessions.length} ms=${Date.now() - started}`
      )
    }
    const left = await noteLeftHolds(container)
    if (left) {
      logger.warn(`payment.holds_left count=${left}`)
      inboxWorkerOf(container).wake()
    }
  })
}

export const config = {
  name: "release-idle-cards",
  schedule: "*/5 * * * *",
}
