import type { CreateNotificationDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendOnce } from "../../lib/send-once"

/**
 * Sends mails, each key once also when the same occasion comes several times at
 * once (the parts of a purchase are paid together). What was sent stays sent.
 */
export const sendMailsStep = createStep(
  "send-mails",
  async (mails: CreateNotificationDTO[], { container }) => {
    const service = container.resolve(Modules.NOTIFICATION)
    const sent = await sendOnce(() => service.createNotifications(mails))
    return new StepResponse(sent.map(({ id }) => ({ id })))
  }
)
