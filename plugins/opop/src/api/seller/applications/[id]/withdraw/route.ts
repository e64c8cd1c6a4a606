import type { MedusaResponse } from "@medusajs/framework/http"
import { moveApplicationWorkflow } from "../../../../../workflows/move-application"
import { caseSeller } from "../../../../case-actors"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnCase } from "../../../../send-case"

/** Withdraws the application; another may be begun at any time. */
export const POST = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await moveApplicationWorkflow(req.scope).run({
    input: { id, action: "withdraw", by: caseSeller(req) },
  })
  await sendOwnCase(req, res)
}
