import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { LeasedMail } from "../lib/outbox"
import { unseal } from "../lib/sealed"
import { toldOf } from "../lib/told-of"
import { MAIL_OUTBOX_MODULE } from "../modules/mail-outbox"
import { settingsOf } from "../settings"

const Content = z.object({
  subject: z.string(),
  html: z.string(),
  text: z.string(),
})

/** Hands one mail to the mail server. Throws what that says against it. */
async function send(
  container: MedusaContainer,
  { to, template, resource_type, resource_id, content }: LeasedMail
): Promise<void> {
  const { storefrontSecret } = settingsOf(container)
  const plain: unknown = JSON.parse(unseal(storefrontSecret, content))
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...{ to, template, resource_type, resource_id },
    channel: "email",
    content: Content.parse(plain),
  })
}

async function sendOne(
  container: MedusaContainer,
  mail: LeasedMail
): Promise<boolean> {
  const outbox = container.resolve(MAIL_OUTBOX_MODULE)
  try {
    await send(container, mail)
  } catch (fault) {
    const told = toldOf(fault)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `mail.not_sent ${mail.template} ${mail.resource_id} attempt=${mail.attempts}: ${told}`
      )
    await outbox.postponeMail(mail, told)
    return false
  }
  await outbox.markSent(mail)
  return true
}

/**
 * Sends mails that the caller has taken, each for itself: one that is refused
 * keeps no other back, and is tried again later. Answers the ids of those that
 * left. A process that dies between the mail server's answer and the mark sends
 * that mail once more: better twice than never.
 */
export async function deliver(
  container: MedusaContainer,
  mails: readonly LeasedMail[]
): Promise<string[]> {
  const left = await Promise.all(
    mails.map(async (mail) =>
      (await sendOne(container, mail)) ? [mail.id] : []
    )
  )
  return left.flat()
}
