import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendAssignmentMailWorkflow } from "../workflows/send-assignment-mail"
import type { AssignmentMailInput } from "../workflows/steps/compose-assignment-mail"

/** Somebody gave a case to an officer, who is told. */
export default async ({
  event,
  container,
}: SubscriberArgs<AssignmentMailInput>) => {
  const { id, officer_id, at } = event.data
  await sendAssignmentMailWorkflow(container).run({
    input: { id, officer_id, at },
  })
}

export const config: SubscriberConfig = {
  event: "application.assigned",
  context: { subscriberId: "mail-application-assigned" },
}
