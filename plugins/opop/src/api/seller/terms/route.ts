import type { MedusaResponse } from "@medusajs/framework/http"
import { loadShopTerms } from "../../../queries/load-shop-terms"
import { acceptTermsWorkflow } from "../../../workflows/accept-terms"
import type { AcceptTermsBody } from "../../application-validators"
import { caseSeller } from "../../case-actors"
import { readerLocale } from "../../error-handler"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"

async function sendTerms(req: SellerRequest, res: MedusaResponse) {
  const { pesantren_id } = shopOf(req)
  const locale = readerLocale(req)
  res.json(await loadShopTerms(req.scope, { pesantren_id, locale }))
}

/** What the shop has agreed to, and what it still has to agree to. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  await sendTerms(req, res)
}

/** Agrees to the latest terms in the name of the shop. */
export const POST = async (
  req: SellerRequest<AcceptTermsBody>,
  res: MedusaResponse
) => {
  await acceptTermsWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      pesantren_id: shopOf(req).pesantren_id,
      by: caseSeller(req),
    },
  })
  await sendTerms(req, res)
}
