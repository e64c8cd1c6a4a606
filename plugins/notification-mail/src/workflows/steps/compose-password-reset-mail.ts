import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { localeOf } from "../../lib/locale"
import { passwordResetMail } from "../../mails/password-reset"
import { loadCustomer } from "../../queries/load-customer"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

export interface PasswordResetInput {
  email: string
  token: string
  /** What was posted with the request; only its `locale` is read. */
  metadata: Record<string, unknown>
}

/**
 * The mail with the way to a new password; none when no customer has this
 * address. The key holds a digest: the token itself is written nowhere.
 */
export const composePasswordResetMailStep = createStep(
  "compose-password-reset-mail",
  async ({ email, token, metadata }: PasswordResetInput, { container }) => {
    const customer = await loadCustomer(container, { email })
    if (!customer) return new StepResponse([])
    const locale = localeOf({ metadata }, customer)
    const digest = createHash("sha256").update(token).digest("hex")
    const notification = toNotification({
      to: customer.email,
      template: "password-reset",
      key: `password-reset:${digest}`,
      resource: { type: "customer", id: customer.id },
      mail: passwordResetMail({ email, token, locale }, settingsOf(container)),
    })
    return new StepResponse([notification])
  }
)
