import type { MedusaResponse } from "@medusajs/framework/http"
import { officerMay, sellerMay } from "../lib/listing-rights"
import { findListingOwner } from "../queries/find-listing-owners"
import { getOfficeListing } from "../queries/office-listing"
import { showListing } from "../queries/show-listing"
import { readerLocale } from "./error-handler"
import { DECIDING, holdsRole } from "./officer/holds-role"
import type { OfficerRequest, SellerRequest } from "./scope/types"

type Sent = { id?: string; status?: number; more?: Record<string, unknown> }

/**
 * Answers a listing as its shop's people see it now, with what the asker may do
 * with it; by default that of the path.
 */
export async function sendOwnListing(
  req: SellerRequest,
  res: MedusaResponse,
  { id = req.params["id"] ?? "", status = 200, more = {} }: Sent = {}
): Promise<void> {
  const { dto, loaded } = await showListing(req.scope, id, readerLocale(req))
  const { state, approved_at, first_published_at } = loaded.row
  const standing = { state, is_approved: approved_at !== null }
  const can = req.seller.shop
    ? sellerMay(standing, {
        role: req.seller.shop.role,
        wasOnSale: first_published_at !== null,
      })
    : []
  res.status(status).json({ ...more, listing: { ...dto, can } })
}

/** Answers a listing as this officer sees it now; by default that of the path. */
export async function sendOfficerListing(
  req: OfficerRequest,
  res: MedusaResponse,
  { id = req.params["id"] ?? "" }: Sent = {}
): Promise<void> {
  const [{ dto, standing }, owner] = await Promise.all([
    getOfficeListing(req.scope, id, readerLocale(req)),
    findListingOwner(req.scope, id),
  ])
  const decides = holdsRole(req, DECIDING, owner?.area_code ?? null)
  res.json({ listing: { ...dto, can: decides ? officerMay(standing) : [] } })
}
