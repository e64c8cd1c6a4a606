import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { awaitedSessionsOf } from "../queries/sessions-of-order"
import { expectTransferWorkflow } from "../workflows/expect-transfer"

/**
 * A purchase became an order: its transfer (with a code) or its payment by
 * QRIS is awaited from now on. When this is missed, the order's page or the minute's job does it.
 */
export default async function expectTransfer({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  for (const session_id of await awaitedSessionsOf(container, event.data.id))
    await expectTransferWorkflow(container).run({ input: { session_id } })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "payment-expect-transfer" },
}
