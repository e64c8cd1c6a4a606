import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { PaperStep } from "../mails/paper-decided"
import { sendPaperDecisionMailsWorkflow } from "../workflows/send-paper-decision-mails"

const STEPS: Record<string, PaperStep> = {
  "paper.accepted": "accepted",
  "paper.refused": "refused",
  "paper.lapsed": "lapsed",
}

/**
 * The office decided about a paper, or its last day is over. Goods that leave
 * sale for it have a mail of their own, which asks for the new paper.
 */
export default async ({
  event,
  container,
}: SubscriberArgs<{ id: string; on_lapse?: string }>) => {
  const step = STEPS[event.name]
  if (!step || event.data.on_lapse === "hide_listing") return
  await sendPaperDecisionMailsWorkflow(container).run({
    input: { id: event.data.id, step },
  })
}

export const config: SubscriberConfig = {
  event: Object.keys(STEPS),
  context: { subscriberId: "mail-paper-decided" },
}
