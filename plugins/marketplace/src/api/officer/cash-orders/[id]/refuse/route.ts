import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { failCash } from "../../../../../faults/cash"
import { isCashOrder } from "../../../../../queries/money/is-cash-order"
import { refuseParcelWorkflow } from "../../../../../workflows/refuse-parcel"
import { officerOf } from "../../../../actors"
import type { MoneyReasonBody } from "../../../../money-validators"

/** Nobody took or paid the parcel: it comes back, and the buyer's refusal counts. */
export const POST = async (
  req: OfficerRequest<MoneyReasonBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  if (!(await isCashOrder(req.scope, id))) throw failCash("cash_not_refusable")
  await refuseParcelWorkflow(req.scope).run({
    input: { id, by: officerOf(req), reason: req.validatedBody.note },
  })
  res.json({ id })
}
