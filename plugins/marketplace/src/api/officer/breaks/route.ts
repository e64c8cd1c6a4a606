import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { keepsFund } from "../../../lib/money-desk"
import { listBreaks } from "../../../queries/breaks/list-breaks"
import { fundAreaOf } from "../../../queries/money/fund-area"
import type { BreaksQuery } from "../../break-validators"

/**
 * What the reconciler found about orders of the territory, and for the office
 * that keeps the fund also what belongs to no order: what is repaired by itself,
 * and what a person has to look at.
 */
export const GET = async (
  req: OfficerRequest<unknown, BreaksQuery>,
  res: MedusaResponse
) => {
  const search = req.validatedQuery
  const { limit, offset } = search
  const { territory } = req.officer
  const { breaks, count, counts } = await listBreaks(req.scope, {
    ...{ ...search, territory },
    keeps: keepsFund(territory, fundAreaOf(req.scope)),
  })
  res.json({
    // What belongs to other territories' goods in the same order stays there.
    breaks: breaks.map(({ facts: _facts, note: _note, ...row }) => row),
    ...{ count, counts, limit, offset },
  })
}
