import type { MedusaResponse } from "@medusajs/framework/http"
import { requestRevisionWorkflow } from "../../../../../workflows/request-revision"
import type { RevisionBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Gives the case back, with what has to be put right and why. */
export const POST = async (
  req: OfficerRequest<RevisionBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await requestRevisionWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: caseOfficer(req) },
  })
  await sendOfficerCase(req, res)
}
