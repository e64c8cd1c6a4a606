import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { localeOf } from "../../lib/locale"
import { passwordResetMail } from "../../mails/password-reset"
import { loadCustomer } from "../../queries/load-customer"
import { loadStaff } from "../../queries/load-staff"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

/** As long as Medusa lets a token open anything. */
const TOKEN_MS = 15 * 60_000

export interface PasswordResetInput {
  email: string
  token: string
  /** What was posted with the request; only its `locale` is read. */
  metadata: Record<string, unknown>
}

/**
 * The mail with the way to a new password; none when nobody has this address.
 * A login is one for buying, selling and the office, so the people of the
 * shops and of the office get it too. The key holds a digest: the token itself
 * is written nowhere but in the mail, which rests sealed until it is sent.
 */
export const composePasswordResetMailStep = createStep(
  "compose-password-reset-mail",
  async ({ email, token, metadata }: PasswordResetInput, { container }) => {
    const customer = await loadCustomer(container, { email })
    const staff = customer ? undefined : await loadStaff(container, email)
    const person = customer ?? staff
    if (!person) return new StepResponse([])
    const locale = localeOf({ metadata }, customer)
    const digest = createHash("sha256").update(token).digest("hex")
    const notification = toNotification({
      to: person.email,
      template: "password-reset",
      key: `password-reset:${digest}`,
      resource: { type: customer ? "customer" : "login", id: person.id },
      mail: passwordResetMail({ email, token, locale }, settingsOf(container)),
      goodUntil: new Date(Date.now() + TOKEN_MS).toISOString(),
    })
    return new StepResponse([notification])
  }
)
