import type { MedusaResponse } from "@medusajs/framework/http"
import { getShopAccount } from "../../../queries/list-bank-accounts"
import { requestBankAccountWorkflow } from "../../../workflows/request-bank-account"
import type { BankAccountBody } from "../../application-validators"
import { sellerOf } from "../../scope/actor-of"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"

async function sendAccount(
  req: SellerRequest,
  res: MedusaResponse,
  status = 200
): Promise<void> {
  const { pesantren_id, role } = shopOf(req)
  const sight = role === "owner" ? "whole" : "masked"
  res.status(status).json(await getShopAccount(req.scope, pesantren_id, sight))
}

/** Where the shop is paid, and the change that waits; the number is the owner's. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  await sendAccount(req, res)
}

/** Asks for another account: it rests three days and needs finance. */
export const POST = async (
  req: SellerRequest<BankAccountBody>,
  res: MedusaResponse
) => {
  await requestBankAccountWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      pesantren_id: shopOf(req).pesantren_id,
      requested_by: req.seller.id,
      by: sellerOf(req),
    },
  })
  await sendAccount(req, res, 201)
}
