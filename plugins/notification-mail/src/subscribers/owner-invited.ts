import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOwnerInvitedMailsWorkflow } from "../workflows/send-owner-invited-mails"

/** The office invites a new owner of a shop that has one. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendOwnerInvitedMailsWorkflow(container).run({
    input: { id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "shop_owner.invited",
  context: { subscriberId: "mail-owner-invited" },
}
