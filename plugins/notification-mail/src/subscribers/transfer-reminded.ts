import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendTransferReminderWorkflow } from "../workflows/send-transfer-reminder"

/** A transfer is still awaited, and part of its time has passed. */
export default async ({
  event,
  container,
}: SubscriberArgs<{ id: string; order_id: string; part: number }>) => {
  const { id, order_id, part } = event.data
  await sendTransferReminderWorkflow(container).run({
    input: { id, order_id, part },
  })
}

export const config: SubscriberConfig = {
  event: "transfer.reminded",
  context: { subscriberId: "mail-transfer-reminded" },
}
