import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AREA_MODULE } from "../../../modules/area"
import type { AreasQuery } from "./validators"

/** Areas by name or by what lies below one: `{ areas }`, best match first. */
export const GET = async (
  req: MedusaRequest<unknown, AreasQuery>,
  res: MedusaResponse
) => {
  const areas = await req.scope
    .resolve(AREA_MODULE)
    .searchAreas(req.validatedQuery)
  res.json({ areas })
}
