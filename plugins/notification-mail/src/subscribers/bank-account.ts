import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ACCOUNT_STEPS } from "../mails/bank-account"
import { sendBankAccountMailsWorkflow } from "../workflows/send-bank-account-mails"

const eventOf = (step: string) => `bank_account.${step}`

/** Another account was asked for, checked or taken into use. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  const step = ACCOUNT_STEPS.find((name) => eventOf(name) === event.name)
  if (!step) return
  await sendBankAccountMailsWorkflow(container).run({
    input: { id: event.data.id, step },
  })
}

export const config: SubscriberConfig = {
  event: ACCOUNT_STEPS.map(eventOf),
  context: { subscriberId: "mail-bank-account" },
}
