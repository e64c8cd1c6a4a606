import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { previewSettlement } from "../../../queries/settlement/preview-settlement"
import { settlerOf } from "../../settlement-desk"
import type { PreviewSettlementBody } from "../../settlement-validators"

/** What a courier's file would bring; nothing is kept. */
export const POST = async (
  req: OfficerRequest<PreviewSettlementBody>,
  res: MedusaResponse
) => {
  settlerOf(req)
  const preview = await previewSettlement(req.scope, req.validatedBody)
  res.json({ preview })
}
