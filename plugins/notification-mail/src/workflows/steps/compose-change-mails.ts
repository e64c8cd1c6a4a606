import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangeStep, listingChangeMail } from "../../mails/listing-change"
import { loadChangeView } from "../../queries/load-change-view"
import { loadShopPeople } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface ChangeMailsInput {
  /** The wish. */
  id: string
  step: ChangeStep
}

/** The mails of a decision about a wish, to those of the shop who keep its goods. */
export const composeChangeMailsStep = createStep(
  "compose-change-mails",
  async ({ id, step }: ChangeMailsInput, { container }) => {
    const view = await loadChangeView(container, id)
    if (!view) return new StepResponse([])
    const settings = settingsOf(container)
    const readers = await loadShopPeople(container, {
      pesantren_id: view.pesantren_id,
      roles: ["owner", "product"],
    })
    return new StepResponse(
      toNotifications(
        readers,
        {
          template: `listing-change-${step}`,
          key: id,
          resource: { type: "listing_change", id },
        },
        (reader) => listingChangeMail(step, view, { reader, settings })
      )
    )
  }
)
