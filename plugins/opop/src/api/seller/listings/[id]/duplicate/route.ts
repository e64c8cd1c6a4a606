import type { MedusaResponse } from "@medusajs/framework/http"
import { copyOf } from "../../../../../lib/listing-copy"
import { loadListing } from "../../../../../queries/load-listing"
import { createListingWorkflow } from "../../../../../workflows/create-listing"
import { readerLocale } from "../../../../error-handler"
import { sellerOf } from "../../../../scope/actor-of"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnListing } from "../../../../send-listing"

/** Begins a draft that says the same. */
export const POST = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const { row, content } = await loadListing(req.scope, id)
  const { result } = await createListingWorkflow(req.scope).run({
    input: {
      ...copyOf(content, readerLocale(req)),
      pesantren_id: row.pesantren_id,
      copied_from: id,
      by: sellerOf(req),
    },
  })
  await sendOwnListing(req, res, { id: result.id, status: 201 })
}
