import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { ListingStep } from "../mails/listing"
import { sendListingMailsWorkflow } from "../workflows/send-listing-mails"

const STEPS: Record<string, ListingStep> = {
  "listing.published": "published",
  "listing.revision_requested": "revision_requested",
  "listing.rejected": "rejected",
}

/** The office decided about a product. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  const step = STEPS[event.name]
  if (!step) return
  await sendListingMailsWorkflow(container).run({
    input: { id: event.data.id, step },
  })
}

export const config: SubscriberConfig = {
  event: Object.keys(STEPS),
  context: { subscriberId: "mail-listing" },
}
