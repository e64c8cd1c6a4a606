import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listingMail, type ListingStep } from "../../mails/listing"
import { loadListingView } from "../../queries/load-listing-view"
import { loadShopPeople } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface ListingMailsInput {
  id: string
  step: ListingStep
}

/** The mails of a decision about a product, to those of the shop who keep its goods. */
export const composeListingMailsStep = createStep(
  "compose-listing-mails",
  async ({ id, step }: ListingMailsInput, { container }) => {
    const view = await loadListingView(container, id)
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
          template: `listing-${step}`,
          key: `${id}:${view.version}`,
          resource: { type: "listing", id },
        },
        (reader) => listingMail(step, view, { reader, settings })
      )
    )
  }
)
