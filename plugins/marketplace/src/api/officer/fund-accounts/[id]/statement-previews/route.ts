import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { previewStatement } from "../../../../money-desk"
import type { PreviewStatementBody } from "../../../../money-validators"

/** What a bank's file would bring; nothing is kept. */
export const POST = async (
  req: OfficerRequest<PreviewStatementBody>,
  res: MedusaResponse
) => {
  const account_id = req.params["id"] ?? ""
  res.json({
    preview: await previewStatement(req.scope, {
      account_id,
      ...req.validatedBody,
    }),
  })
}
