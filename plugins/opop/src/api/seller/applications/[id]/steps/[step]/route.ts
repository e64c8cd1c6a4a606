import type { MedusaResponse } from "@medusajs/framework/http"
import { failAccess } from "../../../../../../faults/access"
import { saveApplicationStepWorkflow } from "../../../../../../workflows/save-application-step"
import { readStep } from "../../../../../application-steps"
import {
  type SaveStepBody,
  StepName,
} from "../../../../../application-validators"
import { caseSeller } from "../../../../../case-actors"
import type { SellerRequest } from "../../../../../scope/types"
import { sendOwnCase } from "../../../../../send-case"

/** Saves one step: what is given is all that the step says. */
export const POST = async (
  req: SellerRequest<SaveStepBody>,
  res: MedusaResponse
) => {
  const step = StepName.safeParse(req.params["step"])
  if (!step.success) throw failAccess("row_not_found")
  const { version, data } = req.validatedBody
  await saveApplicationStepWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: caseSeller(req),
      version,
      step: step.data,
      values: readStep(step.data, data),
    },
  })
  await sendOwnCase(req, res)
}
