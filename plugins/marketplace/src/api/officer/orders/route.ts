import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listOrders, readLines } from "../../../queries/read-orders"
import { toOrderDto } from "../../order-dto"
import type { OfficerOrdersQuery } from "../../order-validators"

/** The orders of the pesantren of the territory: what is due first. */
export const GET = async (
  req: OfficerRequest<unknown, OfficerOrdersQuery>,
  res: MedusaResponse
) => {
  const { pesantren, ...search } = req.validatedQuery
  const { rows, count, counts } = await listOrders(req.scope, {
    ...search,
    territory: req.officer.territory,
    ...(pesantren ? { pesantren_id: pesantren } : {}),
  })
  const lines = await readLines(
    req.scope,
    rows.map(({ id }) => id)
  )
  res.json({
    orders: rows.map((row) =>
      toOrderDto(row, { who: "officer", lines: lines.get(row.id) })
    ),
    ...{ count, counts, limit: search.limit, offset: search.offset },
  })
}
