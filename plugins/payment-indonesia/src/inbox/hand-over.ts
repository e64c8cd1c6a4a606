import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { OWN_KINDS, type LeasedEvent, type Outcome } from "../lib/inbox"
import type { OwnGateway } from "../lib/own-gateway"
import { OwedRefund } from "../queries/owed-refund"

/** What is written down about late money. */
const LateMoney = z.object({
  payment_session_id: z.string(),
  /** Whole rupiah. */
  amount: z.number().int().positive(),
})

const done = (result: string): Outcome => ({
  state: "done",
  result,
  error: null,
})

/** Runs a workflow of the money module, which is met by its name alone. */
async function runByName(
  container: MedusaContainer,
  id: string,
  input: object
): Promise<void> {
  await container.resolve(Modules.WORKFLOW_ENGINE).run(id, { input })
}

async function handOverRefund(
  container: MedusaContainer,
  gateway: OwnGateway,
  event: LeasedEvent
): Promise<Outcome> {
  const owed = OwedRefund.parse(JSON.parse(event.payload))
  const { amount, refund_id: key, order_id, payment_id } = owed
  if (owed.state === "unclear" && gateway.refund) {
    const { reference } = event
    const answer = await gateway.refund({ reference, key, amount })
    if (answer === "sent") return done("refunded_at_gateway")
  }
  if (!order_id)
    return { state: "failed", result: "officer", error: "refund_without_order" }
  await runByName(container, "open-refund-obligation", {
    order_id,
    payment_id,
    shop_order_id: null,
    amount,
    reason: "gateway_cannot_refund",
    // The refund is in Medusa already: it is owed once, and recorded once.
    refund_id: key,
    key: `refund:${key}`,
  })
  return done("obligation_opened")
}

/**
 * Tells the money module of what a person has to settle. At least once: both
 * workflows must not mind being told the same again.
 */
export async function handOver(
  container: MedusaContainer,
  gateway: OwnGateway,
  event: LeasedEvent
): Promise<Outcome> {
  if (event.kind === OWN_KINDS.refund)
    return handOverRefund(container, gateway, event)
  const late = LateMoney.parse(JSON.parse(event.payload))
  await runByName(container, "record-late-money", {
    ...late,
    source: event.provider,
    reference: event.reference,
  })
  return done("late_money_recorded")
}
