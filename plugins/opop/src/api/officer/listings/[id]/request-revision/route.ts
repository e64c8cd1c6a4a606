import type { MedusaResponse } from "@medusajs/framework/http"
import { moveListingWorkflow } from "../../../../../workflows/move-listing"
import type { RevisionBody } from "../../../../listing-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { sendOfficerListing } from "../../../../send-listing"

/** Asks for corrections, item by item; a product on sale leaves it at once. */
export const POST = async (
  req: OfficerRequest<RevisionBody>,
  res: MedusaResponse
) => {
  const { items, note, version } = req.validatedBody
  await moveListingWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: officerOf(req),
      move: "request_revision",
      items,
      reason: note ?? items.map(({ reason }) => reason).join(" · "),
      version: version ?? null,
    },
  })
  await sendOfficerListing(req, res)
}
