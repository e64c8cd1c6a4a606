import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ownerInvitedMail } from "../../mails/owner-invited"
import { loadOwnerInvitedView } from "../../queries/load-owner-invited-view"
import { loadShopPeople } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

/** The mails about a new owner whom the office invites: to the owners of now. */
export const composeOwnerInvitedMailsStep = createStep(
  "compose-owner-invited-mails",
  async ({ id }: { id: string }, { container }) => {
    const view = await loadOwnerInvitedView(container, id)
    if (!view) return new StepResponse([])
    const settings = settingsOf(container)
    const owners = await loadShopPeople(container, {
      pesantren_id: view.pesantren_id,
      roles: ["owner"],
    })
    return new StepResponse(
      toNotifications(
        owners,
        {
          template: "owner-invited",
          key: id,
          resource: { type: "invitation", id },
        },
        (reader) => ownerInvitedMail(view, { reader, settings })
      )
    )
  }
)
