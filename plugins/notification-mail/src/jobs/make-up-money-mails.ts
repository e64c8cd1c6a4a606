import type { MedusaContainer } from "@medusajs/framework/types"
import { makeUp } from "../lib/make-up"
import { findUntoldMoney } from "../queries/find-untold-money"
import { sendOrderMoneyMailWorkflow } from "../workflows/send-order-money-mail"

const NAME = "make-up-money-mails"

/**
 * Each ten minutes: tells buyers what is owed back to them, and what was paid
 * back, when the event was lost with the process that had it.
 */
export default async function makeUpMoneyMails(container: MedusaContainer) {
  await makeUp(container, NAME, {
    find: (window) => findUntoldMoney(container, window),
    nameOf: ({ id }) => id,
    tell: (input) =>
      sendOrderMoneyMailWorkflow(container).run({
        input,
        throwOnError: false,
      }),
  })
}

export const config = { name: NAME, schedule: "5-59/10 * * * *" }
