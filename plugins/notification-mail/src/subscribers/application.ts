import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { APPLICATION_STEPS } from "../mails/application"
import { sendApplicationMailsWorkflow } from "../workflows/send-application-mails"

const eventOf = (step: string) => `application.${step}`

/** A case moved on: the applicant, and whoever has to act, are told. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  const step = APPLICATION_STEPS.find((name) => eventOf(name) === event.name)
  if (!step) return
  await sendApplicationMailsWorkflow(container).run({
    input: { id: event.data.id, step },
  })
}

export const config: SubscriberConfig = {
  event: APPLICATION_STEPS.map(eventOf),
  context: { subscriberId: "mail-application" },
}
