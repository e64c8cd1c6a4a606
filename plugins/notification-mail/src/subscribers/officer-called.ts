import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendDeskDigestWorkflow } from "../workflows/send-desk-digest"
import type { DeskDigestInput } from "../workflows/steps/compose-desk-digest"

/** A morning on which something waits at an officer's desk. */
export default async ({
  event,
  container,
}: SubscriberArgs<DeskDigestInput>) => {
  const { id, day, listings, changes, papers } = event.data
  await sendDeskDigestWorkflow(container).run({
    input: { id, day, listings, changes, papers },
  })
}

export const config: SubscriberConfig = {
  event: "officer.called",
  context: { subscriberId: "mail-officer-called" },
}
