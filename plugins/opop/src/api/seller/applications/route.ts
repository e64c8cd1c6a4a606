import type { MedusaResponse } from "@medusajs/framework/http"
import { listOwnApplications } from "../../../queries/get-own-application"
import { startApplicationWorkflow } from "../../../workflows/start-application"
import type { StartApplicationBody } from "../../application-validators"
import { caseSeller } from "../../case-actors"
import type { SellerRequest } from "../../scope/types"
import { sendOwnCase } from "../../send-case"

/** The applications of the person who is logged in, newest first. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const applications = await listOwnApplications(req.scope, req.seller.id)
  res.json({ applications })
}

/** Begins an application; a repeat answers the draft that is there. */
export const POST = async (
  req: SellerRequest<StartApplicationBody>,
  res: MedusaResponse
) => {
  const { result } = await startApplicationWorkflow(req.scope).run({
    input: {
      by: caseSeller(req),
      seller_id: req.seller.id,
      pesantren_id: req.validatedBody.pesantren_id,
    },
  })
  await sendOwnCase(req, res, {
    ...{ id: result.id, status: result.isNew ? 201 : 200 },
  })
}
