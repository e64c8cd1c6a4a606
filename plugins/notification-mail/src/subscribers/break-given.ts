import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendBreakMailsWorkflow } from "../workflows/send-break-mails"
import type { BreakMailsInput } from "../workflows/steps/compose-break-mails"

/** The reconciler found what only a person can settle. */
export default async ({
  event,
  container,
}: SubscriberArgs<BreakMailsInput>) => {
  const { id, kind, areas } = event.data
  await sendBreakMailsWorkflow(container).run({ input: { id, kind, areas } })
}

export const config: SubscriberConfig = {
  event: "break.given",
  context: { subscriberId: "mail-break-given" },
}
