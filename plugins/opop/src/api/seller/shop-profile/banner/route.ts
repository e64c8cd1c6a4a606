import type { MedusaResponse } from "@medusajs/framework/http"
import { getShopProfile } from "../../../../queries/get-shop-profile"
import { addShopBannerWorkflow } from "../../../../workflows/add-shop-banner"
import { changeShopProfileWorkflow } from "../../../../workflows/change-shop-profile"
import type { PhotoBody } from "../../../listing-validators"
import { sellerOf } from "../../../scope/actor-of"
import { shopOf } from "../../../scope/shop-of"
import type { SellerRequest } from "../../../scope/types"

/** Puts a picture on top of the shop's page. */
export const POST = async (
  req: SellerRequest<PhotoBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  await addShopBannerWorkflow(req.scope).run({
    input: { pesantren_id, by: sellerOf(req), upload: req.validatedBody },
  })
  res
    .status(201)
    .json({ profile: await getShopProfile(req.scope, pesantren_id) })
}

/** Takes the picture away. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  await changeShopProfileWorkflow(req.scope).run({
    input: {
      ...{ pesantren_id, version: null, by: sellerOf(req) },
      changes: { banner: null },
    },
  })
  res.json({ profile: await getShopProfile(req.scope, pesantren_id) })
}
