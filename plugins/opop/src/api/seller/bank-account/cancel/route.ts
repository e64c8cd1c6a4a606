import type { MedusaResponse } from "@medusajs/framework/http"
import { failApplication } from "../../../../faults/application"
import { getShopAccount } from "../../../../queries/list-bank-accounts"
import { decideBankAccountWorkflow } from "../../../../workflows/decide-bank-account"
import { sellerOf } from "../../../scope/actor-of"
import { shopOf } from "../../../scope/shop-of"
import type { SellerRequest } from "../../../scope/types"

/** Takes back the change of the account that waits. */
export const POST = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  const { resting } = await getShopAccount(req.scope, pesantren_id, "none")
  if (!resting) throw failApplication("account_not_waiting")
  await decideBankAccountWorkflow(req.scope).run({
    input: {
      ...{ id: resting.id, action: "cancel", reason: null },
      by: sellerOf(req),
    },
  })
  res.json(await getShopAccount(req.scope, pesantren_id, "whole"))
}
