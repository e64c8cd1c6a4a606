import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_OUTBOX_MODULE } from "../../modules/mail-outbox"

/**
 * Empties the mails that could not be sent while they were of use, and tells
 * of each. What was emptied cannot come back, so there is nothing to undo.
 */
export const giveUpMailsStep = createStep(
  "give-up-mails",
  async (_: void, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const lost = await container.resolve(MAIL_OUTBOX_MODULE).giveUpMails()
    for (const { template, resource_id, attempts, last_error } of lost)
      logger.warn(
        `mail.given_up ${template} ${resource_id} attempts=${attempts}: ${last_error ?? "unknown"}`
      )
    return new StepResponse(lost.length)
  }
)
