import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { placesOfArea } from "../../../../../queries/places-of-area"

/** The places that the courier answers for a kecamatan's name. Throws what the query throws. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ places: await placesOfArea(req.scope, req.params["id"] ?? "") })
}
