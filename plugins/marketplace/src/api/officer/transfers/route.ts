import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listTransfers } from "../../../queries/money/list-transfers"
import { loadTransfers } from "../../../queries/money/load-transfers"
import { deskOf } from "../../money-desk"
import { toTransferDto } from "../../money-dto"
import type { TransfersQuery } from "../../money-validators"

/** Transfers that wait for somebody, the longest waiting first. */
export const GET = async (
  req: OfficerRequest<unknown, TransfersQuery>,
  res: MedusaResponse
) => {
  const { limit, offset } = req.validatedQuery
  const desk = deskOf(req)
  const { ids, ...found } = await listTransfers(
    req.scope,
    req.validatedQuery,
    desk
  )
  const transfers = await loadTransfers(req.scope, ids)
  res.json({
    transfers: transfers.map((one) => toTransferDto(one, desk)),
    ...{ ...found, limit, offset },
  })
}
