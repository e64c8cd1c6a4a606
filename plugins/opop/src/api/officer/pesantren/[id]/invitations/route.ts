import type { MedusaResponse } from "@medusajs/framework/http"
import { listPesantrenInvitations } from "../../../../../queries/list-pesantren-invitations"
import { invitePesantrenWorkflow } from "../../../../../workflows/invite-pesantren"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { InvitePesantrenBody } from "../../../invitation-validators"

/** Makes the link to a pesantren's shop; its token is told this once. */
export const POST = async (
  req: OfficerRequest<InvitePesantrenBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await invitePesantrenWorkflow(req.scope).run({
    input: { ...req.validatedBody, pesantren_id: id, by: officerOf(req) },
  })
  const { invitations } = await listPesantrenInvitations(req.scope, {
    id: result.invitation.id,
    territory: req.officer.territory,
    limit: 1,
    offset: 0,
  })
  res
    .status(201)
    .set("Cache-Control", "no-store")
    .json({ invitation: invitations[0], token: result.token })
}
