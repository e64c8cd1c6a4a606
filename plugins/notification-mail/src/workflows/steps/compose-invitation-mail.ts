import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invitationMail } from "../../mails/invitation"
import { loadInvitationView } from "../../queries/load-invitation-view"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

export interface InvitationMailInput {
  id: string
  /** The secret of the link; it is written nowhere but in the mail. */
  token: string
}

/** A secret does not wait for long: after it the inviter sends another. */
const TRIED_MS = 24 * 3_600_000

/** The mail of an invitation; none when it names no address. */
export const composeInvitationMailStep = createStep(
  "compose-invitation-mail",
  async ({ id, token }: InvitationMailInput, { container }) => {
    const invitation = await loadInvitationView(container, id)
    if (!invitation) return new StepResponse([])
    const notification = toNotification({
      to: invitation.email,
      template: `invitation-${invitation.kind}`,
      key: `invitation:${id}`,
      resource: { type: "invitation", id },
      mail: invitationMail(invitation, token, settingsOf(container)),
      goodUntil: new Date(Date.now() + TRIED_MS).toISOString(),
    })
    return new StepResponse([notification])
  }
)
