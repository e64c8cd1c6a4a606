import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { failCash } from "../../../../../faults/cash"
import { isCashOrder } from "../../../../../queries/money/is-cash-order"
import { takeBackParcelWorkflow } from "../../../../../workflows/take-back-parcel"
import { officerOf } from "../../../../actors"
import type { TakeBackBody } from "../../../../money-validators"

/** The refused parcel is back: its goods are stock, and somebody bears its freight. */
export const POST = async (
  req: OfficerRequest<TakeBackBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  const { note, ...freight } = req.validatedBody
  if (!(await isCashOrder(req.scope, id))) throw failCash("cash_not_refusable")
  await takeBackParcelWorkflow(req.scope).run({
    input: { id, by: officerOf(req), reason: note, freight },
  })
  res.json({ id })
}
