import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listCourierAreas } from "../../../queries/list-courier-areas"
import type { CourierAreasQuery } from "./validators"

/** What couriers call the kecamatan, the unsure ones first. */
export const GET = async (
  req: MedusaRequest<unknown, CourierAreasQuery>,
  res: MedusaResponse
) => {
  const search = req.validatedQuery
  const { limit, offset } = search
  const found = await listCourierAreas(req.scope, search)
  res.json({ ...found, limit, offset })
}
