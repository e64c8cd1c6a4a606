import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { paperExpiringMail } from "../../mails/paper-expiring"
import { loadPaperView } from "../../queries/load-paper-view"
import { loadShopPeople } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface PaperMailsInput {
  id: string
  /** How many are left at most. */
  days: number
}

/** The reminders of a paper that will end, to those of the shop who can renew it. */
export const composePaperMailsStep = createStep(
  "compose-paper-mails",
  async ({ id, days }: PaperMailsInput, { container }) => {
    const view = await loadPaperView(container, id)
    if (!view?.valid_until) return new StepResponse([])
    const expiring = { ...view, valid_until: view.valid_until }
    const settings = settingsOf(container)
    const readers = await loadShopPeople(container, {
      pesantren_id: view.pesantren_id,
      roles: ["owner", "product"],
    })
    return new StepResponse(
      toNotifications(
        readers,
        {
          template: "paper-expiring",
          key: `${id}:${expiring.valid_until}:${days}`,
          resource: { type: "paper", id },
        },
        (reader) => paperExpiringMail(expiring, days, { reader, settings })
      )
    )
  }
)
