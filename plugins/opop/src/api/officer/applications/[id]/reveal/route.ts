import type { MedusaResponse } from "@medusajs/framework/http"
import { readApplicationNumberWorkflow } from "../../../../../workflows/read-application-number"
import type { RevealBody } from "../../../../application-validators"
import { caseOfficer } from "../../../../case-actors"
import type { OfficerRequest } from "../../../../scope/types"

/** Tells a number of a person whole; who read it is logged. */
export const POST = async (
  req: OfficerRequest<RevealBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { path } = req.validatedBody
  const { result } = await readApplicationNumberWorkflow(req.scope).run({
    input: { id, path, by: caseOfficer(req) },
  })
  res.set("Cache-Control", "no-store").json({ path, value: result })
}
