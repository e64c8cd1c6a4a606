import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_OUTBOX_MODULE } from "../../modules/mail-outbox"

export interface ForgetMailsInput {
  before: Date
  limit: number
}

/** Removes what the outbox knows of mails of long ago; for good. */
export const forgetMailsStep = createStep(
  "forget-mails",
  async ({ before, limit }: ForgetMailsInput, { container }) =>
    new StepResponse(
      await container
        .resolve(MAIL_OUTBOX_MODULE)
        .forgetMails(new Date(before), limit)
    )
)
