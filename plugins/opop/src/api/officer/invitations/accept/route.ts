import type { MedusaResponse } from "@medusajs/framework/http"
import { acceptOfficerInvitationWorkflow } from "../../../../workflows/accept-officer-invitation"
import type { AcceptInvitationBody } from "../../../people-validators"
import { officerOf } from "../../../scope/actor-of"
import { loginOf } from "../../../scope/login-of"
import type { OfficerRequest } from "../../../scope/types"

/** Makes the person who is logged in an officer; log in again to use it. */
export const POST = async (
  req: OfficerRequest<AcceptInvitationBody>,
  res: MedusaResponse
) => {
  const { result } = await acceptOfficerInvitationWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...(await loginOf(req)),
      by: officerOf(req),
    },
  })
  const { role, area_code } = result
  res.status(201).json({ grant: { role, area_code } })
}
