import type { MedusaResponse } from "@medusajs/framework/http"
import { listListings } from "../../../queries/list-listings"
import { createListingWorkflow } from "../../../workflows/create-listing"
import { toListingRow } from "../../listing-dto"
import type { CreateListingBody, ListingsQuery } from "../../listing-validators"
import { sellerOf } from "../../scope/actor-of"
import type { SellerRequest } from "../../scope/types"
import { sendOwnListing } from "../../send-listing"
import { shopOf } from "../../scope/shop-of"

/** The products of the shop, drafts among them, the last changed first. */
export const GET = async (
  req: SellerRequest<unknown, ListingsQuery>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { validatedQuery } = req
  const { limit, offset } = validatedQuery
  const page = await listListings(req.scope, {
    ...validatedQuery,
    pesantren_id,
  })
  res.json({
    listings: page.rows.map(toListingRow),
    ...{ count: page.count, counts: page.counts, limit, offset },
  })
}

/** Begins a draft. */
export const POST = async (
  req: SellerRequest<CreateListingBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { name, ...fields } = req.validatedBody
  const { result } = await createListingWorkflow(req.scope).run({
    input: { pesantren_id, name, fields, by: sellerOf(req) },
  })
  await sendOwnListing(req, res, { id: result.id, status: 201 })
}
