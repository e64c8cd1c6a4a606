import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { memberMail, type MemberStep } from "../../mails/member"
import { loadMemberView } from "../../queries/load-member-view"
import { loadShopPeople, toReaders } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface MemberMailsInput {
  /** The membership. */
  id: string
  step: MemberStep
}

/** The mails of somebody who joined or was removed: to that person and the shop's owners. */
export const composeMemberMailsStep = createStep(
  "compose-member-mails",
  async ({ id, step }: MemberMailsInput, { container }) => {
    const view = await loadMemberView(container, id)
    if (!view) return new StepResponse([])
    const settings = settingsOf(container)
    const [own, owners] = await Promise.all([
      toReaders(container, [view]),
      loadShopPeople(container, {
        pesantren_id: view.pesantren_id,
        roles: ["owner"],
      }),
    ])
    const others = owners.filter(({ email }) => email !== view.email)
    return new StepResponse(
      toNotifications(
        [...own, ...others],
        {
          template: `member-${step}`,
          key: id,
          resource: { type: "shop_member", id },
        },
        (reader) => memberMail(step, view, { reader, settings })
      )
    )
  }
)
