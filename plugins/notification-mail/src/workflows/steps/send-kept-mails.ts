import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BATCH } from "../../lib/outbox"
import { MAIL_OUTBOX_MODULE } from "../../modules/mail-outbox"
import { deliver } from "../../outbox/deliver"

/** Sends a batch of the mails that are due. What was sent stays sent. */
export const sendKeptMailsStep = createStep(
  "send-kept-mails",
  async (_: void, { container }) => {
    const taken = await container.resolve(MAIL_OUTBOX_MODULE).leaseMails(BATCH)
    const sent = await deliver(container, taken)
    return new StepResponse({ tried: taken.length, sent: sent.length })
  }
)
