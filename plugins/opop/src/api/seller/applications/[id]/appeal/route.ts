import type { MedusaResponse } from "@medusajs/framework/http"
import { appealApplicationWorkflow } from "../../../../../workflows/appeal-application"
import type { ReasonBody } from "../../../../application-validators"
import { caseSeller } from "../../../../case-actors"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnCase } from "../../../../send-case"

/** Appeals against a rejection: answers the new application, a draft. */
export const POST = async (
  req: SellerRequest<ReasonBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { result } = await appealApplicationWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: caseSeller(req) },
  })
  await sendOwnCase(req, res, {
    ...{ id: result.id, status: result.isNew ? 201 : 200 },
  })
}
