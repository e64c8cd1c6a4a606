import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendInvitationMailWorkflow } from "../workflows/send-invitation-mail"
import type { InvitationMailInput } from "../workflows/steps/compose-invitation-mail"

/** Somebody was invited: to a shop, or into the office. */
export default async ({
  event,
  container,
}: SubscriberArgs<InvitationMailInput>) => {
  const { id, token } = event.data
  await sendInvitationMailWorkflow(container).run({ input: { id, token } })
}

export const config: SubscriberConfig = {
  event: "invitation.created",
  context: { subscriberId: "mail-invitation" },
}
