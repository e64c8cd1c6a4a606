import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { readerOf, searchOf } from "../../reader"
import { readValuesQuery } from "../../validators"

/** Values of one facet by their name, for lists too long to be shown whole. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const request = readValuesQuery(req.params["name"], req.query)
  const values = await searchOf(req).findValues({
    ...request,
    ...readerOf(req),
  })
  res.json({ values })
}
