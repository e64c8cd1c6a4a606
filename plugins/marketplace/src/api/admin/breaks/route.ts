import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listBreaks } from "../../../queries/breaks/list-breaks"
import type { BreaksQuery } from "../../break-validators"

/** All that the reconciler found, also about stock and money of no order. */
export const GET = async (
  req: MedusaRequest<unknown, BreaksQuery>,
  res: MedusaResponse
) => {
  const search = req.validatedQuery
  const { limit, offset } = search
  const found = await listBreaks(req.scope, { ...search, territory: null })
  res.json({ ...found, limit, offset })
}
