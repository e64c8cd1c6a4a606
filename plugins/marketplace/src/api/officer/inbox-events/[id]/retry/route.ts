import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { actOnMoney } from "../../../../money-desk"

/** The gateway is asked again, after the cause was dealt with. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const id = req.params["id"] ?? ""
  await actOnMoney(req, "retry-inbox-event", {
    input: { id },
    log: {
      ...{ action: "inbox_event.retried", entity: "inbox_event" },
      ...{ entity_id: id, order_id: null },
    },
  })
  res.json({ event: { id } })
}
