import type { MedusaResponse } from "@medusajs/framework/http"
import { findClaimable } from "../../../queries/find-claimable"
import type { ClaimQuery } from "../../application-validators"
import type { SellerRequest } from "../../scope/types"

/** Entries of the register that one may apply for, or why not. */
export const GET = async (
  req: SellerRequest<unknown, ClaimQuery>,
  res: MedusaResponse
) => {
  const pesantren = await findClaimable(req.scope, {
    ...{ q: req.validatedQuery.q, seller_id: req.seller.id },
  })
  res.json({ pesantren })
}
