import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  listOfficerInvitations,
  showInvitation,
} from "../../../../queries/list-invitations"
import { inviteOfficerWorkflow } from "../../../../workflows/invite-officer"
import type { InviteOfficerBody } from "../../../people-validators"
import { adminOf } from "../../../scope/actor-of"
import { linkToShop } from "../../link-to-shop"

/** The newest invitations of officers. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ invitations: await listOfficerInvitations(req.scope, null) })
}

/** Invites an officer to any role anywhere. Token and link are shown here and never again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<InviteOfficerBody>,
  res: MedusaResponse
) => {
  const { result } = await inviteOfficerWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      by: await adminOf(req),
      territory: null,
    },
  })
  const invitation = await showInvitation(req.scope, result.invitation)
  const { token } = result
  const link = linkToShop(req.scope, `/dinas/undangan/${token}`)
  res.status(201).json({ invitation, token, link })
}
