import { createHmac } from "node:crypto"
import path from "node:path"
import { loadSecrets } from "../../scripts/lib/secrets.mjs"
import { openShop } from "../support/runtime.ts"

/** The key of a guest's link to an order of the running shop. */
export const orderKey = (orderId: string): string =>
  createHmac("sha256", loadSecrets(path.dirname(openShop().mailDir)).storefront)
    .update(`order:${orderId}`)
    .digest("hex")
    .slice(0, 32)

/** The order's page with its secret link, or one below it. */
export const orderPath = (orderId: string, below = ""): string =>
  `/pesanan/${orderId}${below}?kunci=${orderKey(orderId)}`
