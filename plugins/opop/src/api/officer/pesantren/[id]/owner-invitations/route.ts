import type { MedusaResponse } from "@medusajs/framework/http"
import { listOwnerInvitations } from "../../../../../queries/list-owner-invitations"
import { inviteOwnerWorkflow } from "../../../../../workflows/invite-owner"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { InviteOwnerBody } from "../../../invitation-validators"

const show = (req: OfficerRequest) =>
  listOwnerInvitations(req.scope, {
    pesantren_id: req.params["id"] ?? "",
    reader: req.officer.id,
  })

/** The newest links by which the office makes a new owner of a shop. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  res.json({ invitations: await show(req) })
}

/** Invites a new owner of a shop whose owner is gone; its link goes by mail. */
export const POST = async (
  req: OfficerRequest<InviteOwnerBody>,
  res: MedusaResponse
) => {
  await inviteOwnerWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      by: officerOf(req),
      officer_email: req.officer.email,
      pesantren_id: req.params["id"] ?? "",
    },
  })
  res.status(201).json({ invitations: await show(req) })
}
