import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPaperMailsWorkflow } from "../workflows/send-paper-mails"
import type { PaperMailsInput } from "../workflows/steps/compose-paper-mails"

/** The days of a paper are numbered. */
export default async ({
  event,
  container,
}: SubscriberArgs<PaperMailsInput>) => {
  const { id, days } = event.data
  await sendPaperMailsWorkflow(container).run({ input: { id, days } })
}

export const config: SubscriberConfig = {
  event: "paper.expiring",
  context: { subscriberId: "mail-paper-expiring" },
}
