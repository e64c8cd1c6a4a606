import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPasswordResetMailWorkflow } from "../workflows/send-password-reset-mail"

interface PasswordResetEvent {
  entity_id: string
  actor_type: string
  token: string
  metadata?: Record<string, unknown>
}

/**
 * Somebody asked for a new password in the shop, where sellers and officers ask
 * too; administrators have their own way.
 */
export default async ({
  event,
  container,
}: SubscriberArgs<PasswordResetEvent>) => {
  const { actor_type, entity_id: email, token, metadata } = event.data
  if (actor_type !== "customer") return
  await sendPasswordResetMailWorkflow(container).run({
    input: { email, token, metadata: metadata ?? {} },
  })
}

export const config: SubscriberConfig = {
  event: "auth.password_reset",
  context: { subscriberId: "mail-password-reset" },
}
