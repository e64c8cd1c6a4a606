import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { ChangeStep } from "../mails/listing-change"
import { sendChangeMailsWorkflow } from "../workflows/send-change-mails"

const STEPS: Record<string, ChangeStep> = {
  "listing.change_accepted": "accepted",
  "listing.change_refused": "refused",
}

/** The office decided about a change of a product on sale. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  const step = STEPS[event.name]
  if (!step) return
  await sendChangeMailsWorkflow(container).run({
    input: { id: event.data.id, step },
  })
}

export const config: SubscriberConfig = {
  event: Object.keys(STEPS),
  context: { subscriberId: "mail-listing-change" },
}
