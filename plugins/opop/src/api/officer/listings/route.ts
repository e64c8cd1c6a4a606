import type { MedusaResponse } from "@medusajs/framework/http"
import { listListings } from "../../../queries/list-listings"
import { nameAreas } from "../../../queries/name-areas"
import { toQueuedListing } from "../../listing-dto"
import type { OfficerListingsQuery } from "../../listing-validators"
import type { OfficerRequest } from "../../scope/types"

/** The products of the territory, those that wait longest first. */
export const GET = async (
  req: OfficerRequest<unknown, OfficerListingsQuery>,
  res: MedusaResponse
) => {
  const { pesantren, ...search } = req.validatedQuery
  const page = await listListings(req.scope, {
    ...search,
    territory: req.officer.territory,
    ...(pesantren ? { pesantren_id: pesantren } : {}),
  })
  const names = await nameAreas(
    req.scope,
    page.rows.map(({ district_code }) => district_code)
  )
  const now = Date.now()
  res.json({
    listings: page.rows.map((row) =>
      toQueuedListing(row, { now, place: names(row.district_code).full_name })
    ),
    ...{ count: page.count, counts: page.counts },
    ...{ limit: search.limit, offset: search.offset },
  })
}
