import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmOwnerInvitationWorkflow } from "../../../../../workflows/confirm-owner-invitation"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** Agrees, as another head, to a new owner: now the link is sent. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const { id: officer, email } = req.officer
  await confirmOwnerInvitationWorkflow(req.scope).run({
    input: {
      ...{ id, officer_email: email },
      by: { ...officerOf(req), id: officer },
    },
  })
  res.json({ id })
}
