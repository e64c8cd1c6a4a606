import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { localeOf } from "../../lib/locale"
import { welcomeMail } from "../../mails/welcome"
import { loadCustomer } from "../../queries/load-customer"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

/** The mail to a new account; none for a guest, who is a customer too. */
export const composeWelcomeMailStep = createStep(
  "compose-welcome-mail",
  async ({ customer_id: id }: { customer_id: string }, { container }) => {
    const customer = await loadCustomer(container, { id })
    if (!customer) return new StepResponse([])
    const { email, first_name, last_name } = customer
    const name = [first_name, last_name].filter(Boolean).join(" ") || email
    const notification = toNotification({
      to: email,
      template: "welcome",
      key: `welcome:${id}`,
      resource: { type: "customer", id },
      mail: welcomeMail(
        { name, locale: localeOf(customer) },
        settingsOf(container)
      ),
    })
    return new StepResponse([notification])
  }
)
