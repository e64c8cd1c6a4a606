import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { failCash } from "../../../../../faults/cash"
import { isCashOrder } from "../../../../../queries/money/is-cash-order"
import { cancelShopOrderWorkflow } from "../../../../../workflows/cancel-shop-order"
import { receiveShopOrderWorkflow } from "../../../../../workflows/receive-shop-order"
import { refuseParcelWorkflow } from "../../../../../workflows/refuse-parcel"
import { takeBackParcelWorkflow } from "../../../../../workflows/take-back-parcel"
import { officerOf } from "../../../../actors"
import type { StepInBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

const STEPS = {
  cancel: cancelShopOrderWorkflow,
  receive: receiveShopOrderWorkflow,
  send_back: refuseParcelWorkflow,
  take_back: takeBackParcelWorkflow,
} as const

/** An officer does in somebody's place what they do not; the log has the reason. */
export const POST = async (
  req: OfficerRequest<StepInBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  const { action, ...rest } = req.validatedBody
  // Who bears its freight is said once, by the office that keeps the accounts.
  if (action === "take_back" && (await isCashOrder(req.scope, id)))
    throw failCash("take_back_at_desk")
  await STEPS[action](req.scope).run({
    input: { ...rest, id, by: officerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "officer" })
}
