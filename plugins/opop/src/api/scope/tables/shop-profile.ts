import { PHOTO_BODY_LIMIT, PhotoBody } from "../../listing-validators"
import { ShopProfileBody } from "../../shop-profile-validators"
import type { ScopeTable } from "../types"

const OWNER = ["owner"] as const
const PROFILE = "/seller/shop-profile"
const BANNER = `${PROFILE}/banner`

/**
 * How a shop presents itself. Before it is approved that is a part of its
 * application, so only an open shop is changed here.
 */
export const shopProfileScope: ScopeTable = {
  officer: [],
  seller: [
    { method: "GET", path: PROFILE, roles: OWNER },
    {
      method: "POST",
      path: PROFILE,
      roles: OWNER,
      shop: "open",
      body: ShopProfileBody,
    },
    {
      method: "POST",
      path: BANNER,
      roles: OWNER,
      shop: "open",
      body: PhotoBody,
      bodyLimit: PHOTO_BODY_LIMIT,
    },
    { method: "DELETE", path: BANNER, roles: OWNER, shop: "open" },
  ],
  owners: {},
}
