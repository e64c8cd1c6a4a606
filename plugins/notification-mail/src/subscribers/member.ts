import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MemberStep } from "../mails/member"
import { sendMemberMailsWorkflow } from "../workflows/send-member-mails"

const STEPS: Record<string, MemberStep> = {
  "shop_member.joined": "joined",
  "shop_member.removed": "removed",
}

/** Somebody joined a shop, or was removed from it. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  const step = STEPS[event.name]
  if (!step) return
  await sendMemberMailsWorkflow(container).run({
    input: { id: event.data.id, step },
  })
}

export const config: SubscriberConfig = {
  event: Object.keys(STEPS),
  context: { subscriberId: "mail-member" },
}
