import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MEMBER_EVENTS } from "./events"
import type { RegisterSellerInput } from "./register-seller"
import { retireOwnersWorkflow } from "./retire-owners"
import { ensurePersonStep } from "./steps/ensure-person"
import { joinShopStep } from "./steps/join"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { noteInvitedStep } from "./steps/note-invited"
import { recordAuditStep } from "./steps/record-audit"
import { takeInvitationStep } from "./steps/take-invitation"

export type AcceptInvitationInput = RegisterSellerInput & { token: string }

/**
 * Makes the person of a login a member of the shop that the link invites to; a
 * link for a pesantren makes its first owner. Answers the membership. Throws
 * `invitation_invalid`, `invitation_for_another`, `member_exists`.
 */
export const acceptShopInvitationWorkflow = createWorkflow(
  "accept-shop-invitation",
  (input: AcceptInvitationInput) => {
    const invitation = takeInvitationStep(
      transform(input, ({ token, email }) => ({
        token,
        email,
        kinds: ["pesantren" as const, "member" as const],
      }))
    )
    const person = ensurePersonStep(
      transform(input, ({ by: _b, token: _t, ...login }) => ({
        ...login,
        kind: "seller" as const,
      }))
    )
    const member = joinShopStep(
      transform({ invitation, person }, (data) => ({
        seller_id: data.person.id,
        pesantren_id: data.invitation.pesantren_id,
        role: data.invitation.role,
        invited_by: data.invitation.created_by,
        is_first: data.invitation.kind === "pesantren",
        promotes:
          data.invitation.kind === "member" &&
          data.invitation.created_by_type === "officer",
      }))
    )
    noteInvitedStep(
      transform({ invitation, person }, (data) => ({
        invitation: data.invitation,
        person_id: data.person.id,
      }))
    )
    const place = locatePesantrenStep(member)
    when(
      "the-other-owners-leave",
      invitation,
      ({ removes_owners }) => removes_owners
    ).then(() => {
      retireOwnersWorkflow.runAsStep({
        input: transform({ invitation, member }, (data) => ({
          invitation: data.invitation,
          pesantren_id: data.member.pesantren_id,
          stays: data.member.id,
        })),
      })
    })
    emitEventStep({ eventName: MEMBER_EVENTS.joined, data: { id: member.id } })
    recordAuditStep(
      transform({ input, invitation, person, member, place }, (data) => [
        {
          by: { ...data.input.by, id: data.person.id, name: data.input.name },
          action: "member.joined",
          entity: "shop_member",
          entity_id: data.member.id,
          ...data.place,
          after: { role: data.member.role, invitation: data.invitation.id },
        },
      ])
    )
    return new WorkflowResponse(member)
  }
)
