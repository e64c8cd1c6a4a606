import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { OWN_KINDS } from "../lib/inbox"
import { pollSlot } from "../lib/poll-slot"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import {
  GATEWAY_SESSION_FIELDS,
  readGatewaySessions,
} from "../queries/gateway-session"
import { sessionsOf } from "./find-session"

const PAGE = 100
const Referenced = z.object({ reference: z.string() })

/**
 * Puts a question into the inbox for each payment that waits long enough, so
 * that a lost notice costs minutes, not an order, and one whose time is over
 * ends. The gateway keeps the time: its answer decides..
 */
export async function askAgain(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const inbox = container.resolve(INBOX_MODULE)
  const now = new Date()
  for (const provider of container.resolve(GATEWAYS_MODULE).codes()) {
    for (let skip = 0; ; skip += PAGE) {
      const { data } = await query.graph({
        entity: "payment_session",
        fields: GATEWAY_SESSION_FIELDS,
        filters: {
          provider_id: sessionsOf(provider),
          status: "pending_authorization",
        },
        pagination: { take: PAGE, skip, order: { id: "ASC" } },
      })
      for (const session of readGatewaySessions(data, now)) {
        const { created_at, expires_at, facts } = session
        const known = Referenced.safeParse(session.data)
        const moment = { created_at, expires_at, order: facts.order }
        const slot = pollSlot(moment, now)
        if (!known.success || !slot) continue
        const { reference } = known.data
        const event_id = `poll:${reference}:${slot}`
        const kind = OWN_KINDS.poll
        await inbox.noteEvent({
          provider,
          event_id,
          kind,
          reference,
          payload: "{}",
        })
      }
      if (data.length < PAGE) break
    }
  }
}
