import type { MedusaResponse } from "@medusajs/framework/http"
import {
  listOfficerInvitations,
  showInvitation,
} from "../../../../queries/list-invitations"
import { inviteOfficerWorkflow } from "../../../../workflows/invite-officer"
import type { InviteOfficerBody } from "../../../people-validators"
import { officerOf } from "../../../scope/actor-of"
import type { OfficerRequest } from "../../../scope/types"

/** The newest invitations of officers to the head's territory. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { territory } = req.officer
  res.json({ invitations: await listOfficerInvitations(req.scope, territory) })
}

/** Invites an officer. The token is shown here and never again. */
export const POST = async (
  req: OfficerRequest<InviteOfficerBody>,
  res: MedusaResponse
) => {
  const { result } = await inviteOfficerWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      by: officerOf(req),
      territory: req.officer.territory,
    },
  })
  const invitation = await showInvitation(req.scope, result.invitation)
  res.status(201).json({ invitation, token: result.token })
}
