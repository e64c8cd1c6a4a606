import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadBuyerTransfer } from "../../../../queries/load-buyer-transfer"
import { awaitedSessionsOf } from "../../../../queries/sessions-of-order"
import { expectTransferWorkflow } from "../../../../workflows/expect-transfer"

/**
 * What the buyer of an order sends, to where and until when; `:id` is the
 * order's. Asking awaits the transfer when nothing has yet, so a sum that was
 * shown never changes.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = req.params["id"] ?? ""
  for (const session_id of await awaitedSessionsOf(req.scope, id))
    await expectTransferWorkflow(req.scope).run({ input: { session_id } })
  res.json({ transfer: await loadBuyerTransfer(req.scope, id) })
}
