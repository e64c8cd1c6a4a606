import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { OWN_KINDS } from "../lib/inbox"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import { sessionsOf } from "./find-session"
import type { OwedRefund } from "./hand-over"

const PAGE = 100
/** Longer than any outage in which this job would not have run. */
const LOOK_BACK_MS = 14 * 24 * 3_600_000

const FIELDS = [
  ...["id", "amount", "payment.id", "payment.data"],
  "payment.payment_collection.order.id",
]

const RefundRow = z.object({
  id: z.string(),
  amount: z.coerce.number().int(),
  payment: z.object({
    id: z.string(),
    data: z.looseObject({
      reference: z.string(),
      refunds: z.record(z.string(), z.object({ state: z.string() })).nullish(),
    }),
    payment_collection: z
      .object({ order: z.object({ id: z.string() }).nullish() })
      .nullish(),
  }),
})

/** What a row says is owed; undefined when the gateway has paid it back. */
function owedBy(
  row: unknown
): { owed: OwedRefund; reference: string } | undefined {
  const read = RefundRow.safeParse(row)
  if (!read.success) return undefined
  const { id, amount, payment } = read.data
  const state = payment.data.refunds?.[id]?.state
  if (state !== "owed" && state !== "unclear") return undefined
  const order_id = payment.payment_collection?.order?.id ?? null
  return {
    owed: { refund_id: id, payment_id: payment.id, order_id, amount, state },
    reference: payment.data.reference,
  }
}

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
  const since = new Date(Date.now() - LOOK_BACK_MS)
  for (const provider of container.resolve(GATEWAYS_MODULE).codes()) {
    for (let skip = 0; ; skip += PAGE) {
      const { data } = await query.graph({
        entity: "refund",
        fields: FIELDS,
        filters: {
          created_at: { $gte: since },
          payment: { provider_id: sessionsOf(provider) },
        },
        pagination: { take: PAGE, skip, order: { id: "ASC" } },
      })
      for (const row of data) {
        const found = owedBy(row)
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
