import type { MedusaResponse } from "@medusajs/framework/http"
import { submitApplicationWorkflow } from "../../../../../workflows/submit-application"
import type { SubmitBody } from "../../../../application-validators"
import { caseSeller } from "../../../../case-actors"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnCase } from "../../../../send-case"

/** Hands the application in, the first time or after a revision. */
export const POST = async (
  req: SellerRequest<SubmitBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await submitApplicationWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: caseSeller(req) },
  })
  await sendOwnCase(req, res)
}
