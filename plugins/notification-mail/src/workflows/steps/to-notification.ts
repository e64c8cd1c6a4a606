import type { Mail, OutgoingMail } from "../../lib/mail"
import { renderMail } from "../../lib/render-mail"

/**
 * A mail as the outbox takes it. `key` is what makes an event that comes twice
 * send once; `goodUntil` (ISO) is when it need not be tried any more.
 */
export const toNotification = (input: {
  to: string
  template: string
  key: string
  resource: { type: string; id: string }
  mail: Mail
  goodUntil?: string | undefined
}): OutgoingMail => ({
  to: input.to,
  template: input.template,
  key: input.key,
  resource_type: input.resource.type,
  resource_id: input.resource.id,
  content: renderMail(input.mail),
  good_until: input.goodUntil,
})
