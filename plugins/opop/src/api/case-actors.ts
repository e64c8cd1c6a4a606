import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { adminOf, officerOf, sellerOf } from "./scope/actor-of"
import type { OfficerRequest, SellerRequest } from "./scope/types"

/** The officer of a request, as the workflows of a case take one. */
export const caseOfficer = (req: OfficerRequest) => ({
  ...officerOf(req),
  type: "officer" as const,
})

/** The applicant of a request. */
export const caseSeller = (req: SellerRequest) => ({
  ...sellerOf(req),
  type: "seller" as const,
  id: req.seller.id,
})

/** The administrator of a request. */
export const caseAdmin = async (req: AuthenticatedMedusaRequest) => ({
  ...(await adminOf(req)),
  type: "admin" as const,
})
