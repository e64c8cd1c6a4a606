import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { shopStateMail, type ShopStep } from "../../mails/shop-state"
import { loadShopPeople } from "../../queries/load-people"
import { loadShopView } from "../../queries/load-shop-view"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface ShopMailsInput {
  /** The shop. */
  id: string
  pesantren_id: string
  from: string
  to: string
}

/** Other changes are steps of an application, which has mails of its own. */
function stepOf(from: string, to: string): ShopStep | null {
  if (to === "suspended") return "suspended"
  if (from === "suspended" && to === "approved") return "restored"
  const isOpened = from === "approved" || from === "suspended"
  return isOpened && to === "withdrawn" ? "closed" : null
}

/** The mails of a shop that was suspended, restored or closed, to all its people. */
export const composeShopMailsStep = createStep(
  "compose-shop-mails",
  async ({ id, pesantren_id, from, to }: ShopMailsInput, { container }) => {
    const step = stepOf(from, to)
    if (!step) return new StepResponse([])
    const view = await loadShopView(container, { id, pesantren_id, to })
    if (!view) return new StepResponse([])
    const settings = settingsOf(container)
    const readers = await loadShopPeople(container, {
      pesantren_id,
      roles: ["owner", "product", "shipper", "treasurer"],
    })
    return new StepResponse(
      toNotifications(
        readers,
        {
          template: `shop-${step}`,
          key: view.change_id,
          resource: { type: "shop", id },
        },
        (reader) => shopStateMail(step, view, { reader, settings })
      )
    )
  }
)
