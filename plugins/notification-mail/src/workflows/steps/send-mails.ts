import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OutgoingMail } from "../../lib/mail"
import { TRIED_DAYS } from "../../lib/outbox"
import { seal } from "../../lib/sealed"
import { MAIL_OUTBOX_MODULE } from "../../modules/mail-outbox"
import { deliver } from "../../outbox/deliver"
import { settingsOf } from "../../settings"

const DAY_MS = 86_400_000

/**
 * Writes mails down, then sends them; each key once, also when the same
 * occasion comes several times at once (the parts of a purchase are paid
 * together). What the mail server refuses is no fault of the step: the job
 * `send-mails-again` goes on with it. What was sent stays sent.
 */
export const sendMailsStep = createStep(
  "send-mails",
  async (mails: OutgoingMail[], { container }) => {
    const { storefrontSecret } = settingsOf(container)
    const lastDay = new Date(Date.now() + TRIED_DAYS * DAY_MS).toISOString()
    const taken = await container.resolve(MAIL_OUTBOX_MODULE).keepMails(
      mails.map(({ content, good_until = lastDay, ...mail }) => ({
        ...mail,
        good_until,
        content: seal(storefrontSecret, JSON.stringify(content)),
      }))
    )
    return new StepResponse(await deliver(container, taken))
  }
)
