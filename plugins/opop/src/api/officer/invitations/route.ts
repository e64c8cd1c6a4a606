import type { MedusaResponse } from "@medusajs/framework/http"
import { listPesantrenInvitations } from "../../../queries/list-pesantren-invitations"
import type { OfficerRequest } from "../../scope/types"
import type { InvitationsQuery } from "../invitation-validators"

/** The links to pesantren of the territory, newest first. */
export const GET = async (
  req: OfficerRequest<unknown, InvitationsQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { invitations, count } = await listPesantrenInvitations(req.scope, {
    ...query,
    territory: req.officer.territory,
  })
  const { limit, offset } = query
  res.json({ invitations, count, limit, offset })
}
