import type { CreateNotificationDTO } from "@medusajs/framework/types"
import type { Mail } from "../../lib/mail"
import { renderMail } from "../../lib/render-mail"

/**
 * A mail as the notification module takes it. The content is not stored, so
 * neither names nor tokens stay in its table; `key` is what makes an event that
 * comes twice send once.
 */
export const toNotification = (input: {
  to: string
  template: string
  key: string
  resource: { type: string; id: string }
  mail: Mail
}): CreateNotificationDTO => ({
  to: input.to,
  channel: "email",
  template: input.template,
  idempotency_key: input.key,
  resource_type: input.resource.type,
  resource_id: input.resource.id,
  content: renderMail(input.mail),
})
