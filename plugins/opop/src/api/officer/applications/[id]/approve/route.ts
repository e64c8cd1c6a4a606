import type { MedusaResponse } from "@medusajs/framework/http"
import { approveApplicationWorkflow } from "../../../../../workflows/approve-application"
import type { ApproveBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Lets the pesantren sell. */
export const POST = async (
  req: OfficerRequest<ApproveBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await approveApplicationWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      territory: req.officer.territory,
      id,
      by: caseOfficer(req),
    },
  })
  await sendOfficerCase(req, res)
}
