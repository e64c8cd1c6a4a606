import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listRefunds } from "../../../queries/money/list-refunds"
import { deskOf } from "../../money-desk"
import { toRefundDto } from "../../money-dto"
import type { RefundsQuery } from "../../money-validators"

/** Money that has to go back, the longest owed first. */
export const GET = async (
  req: OfficerRequest<unknown, RefundsQuery>,
  res: MedusaResponse
) => {
  const { limit, offset } = req.validatedQuery
  const desk = deskOf(req)
  const { refunds, ...found } = await listRefunds(
    req.scope,
    req.validatedQuery,
    desk
  )
  res.json({
    refunds: refunds.map((one) => toRefundDto(one, desk)),
    ...{ ...found, limit, offset },
  })
}
