import type { MedusaResponse } from "@medusajs/framework/http"
import { verifyApplicationWorkflow } from "../../../../../workflows/verify-application"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerCase } from "../../../../send-case"

/** Marks the case as checked. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await verifyApplicationWorkflow(req.scope).run({
    input: { id, by: caseOfficer(req) },
  })
  await sendOfficerCase(req, res)
}
