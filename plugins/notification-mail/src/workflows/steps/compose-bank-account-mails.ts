import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  accountDeskMail,
  type AccountStep,
  bankAccountMail,
} from "../../mails/bank-account"
import { loadBankAccountView } from "../../queries/load-bank-account-view"
import { loadOfficers, loadShopPeople } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface BankAccountMailsInput {
  /** The account. */
  id: string
  step: AccountStep
}

/**
 * The mails of a change of the account that a shop is paid to: to its owners
 * and treasurers, so that nobody changes it unseen; and, while it waits, to
 * the finance officers of its area.
 */
export const composeBankAccountMailsStep = createStep(
  "compose-bank-account-mails",
  async ({ id, step }: BankAccountMailsInput, { container }) => {
    const view = await loadBankAccountView(container, id)
    if (!view) return new StepResponse([])
    const settings = settingsOf(container)
    const resource = { type: "bank_account", id }
    const shop = toNotifications(
      await loadShopPeople(container, {
        pesantren_id: view.pesantren_id,
        roles: ["owner", "treasurer"],
      }),
      { template: `bank-account-${step}`, key: id, resource },
      (reader) => bankAccountMail(step, view, { reader, settings })
    )
    if (step !== "requested") return new StepResponse(shop)
    const desk = toNotifications(
      await loadOfficers(container, {
        role: "finance",
        area_code: view.district_code,
      }),
      { template: "desk-bank-account", key: id, resource },
      (reader) => accountDeskMail(view, { reader, settings })
    )
    return new StepResponse([...shop, ...desk])
  }
)
