import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadBuyerTransfer } from "../../../../../queries/load-buyer-transfer"
import { uploadTransferProofWorkflow } from "../../../../../workflows/upload-transfer-proof"
import type { TransferProofBody } from "../../validators"

/** A buyer shows a picture of the transfer; `:id` is the order's. */
export const POST = async (
  req: MedusaRequest<TransferProofBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await uploadTransferProofWorkflow(req.scope).run({
    input: { order_id: id, ...req.validatedBody },
  })
  res.json({ transfer: await loadBuyerTransfer(req.scope, id) })
}
