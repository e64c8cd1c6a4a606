import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OWN_KINDS } from "../lib/inbox"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import { OWED_REFUND_FIELDS, readOwedRefund } from "../queries/owed-refund"
import { sessionsOf } from "./find-session"

const PAGE = 100
/** Longer than any outage in which this job would not have run. */
const LOOK_BACK_MS = 14 * 24 * 3_600_000

/**
 * Puts each refund that a gateway has not made into the inbox, once: a
 * provider cannot run a workflow, and a refund that throws is forgotten by
 * core, so it says so in the payment's data and this finds it.
 */
export async function noteOwedRefunds(
  container: MedusaContainer
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const inbox = container.resolve(INBOX_MODULE)
  const now = new Date()
  const since = new Date(now.getTime() - LOOK_BACK_MS)
  for (const provider of container.resolve(GATEWAYS_MODULE).codes()) {
    for (let skip = 0; ; skip += PAGE) {
      const { data } = await query.graph({
        entity: "refund",
        fields: OWED_REFUND_FIELDS,
        filters: {
          created_at: { $gte: since },
          payment: { provider_id: sessionsOf(provider) },
        },
        pagination: { take: PAGE, skip, order: { id: "ASC" } },
      })
      for (const row of data) {
        const found = readOwedRefund(row, now)
        if (!found) continue
        await inbox.noteEvent({
          provider,
          event_id: `refund:${found.owed.refund_id}`,
          kind: OWN_KINDS.refund,
          reference: found.reference,
          payload: JSON.stringify(found.owed),
        })
      }
      if (data.length < PAGE) break
    }
  }
}
