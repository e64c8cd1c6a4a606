import "server-only"
import { sellerToken } from "@/lib/seller-session"
import type { CallOptions } from "../client"
import { currentShop } from "./me"

/** Options of a call for the person who is logged in, in whatever shop. */
export const asPerson = async (
  options: CallOptions = {}
): Promise<CallOptions> => ({ ...options, token: await sellerToken() })

/** Options of a call for the shop that is worked in. */
export const asShop = async (
  options: CallOptions = {}
): Promise<CallOptions> => ({
  ...(await asPerson(options)),
  pesantrenId: (await currentShop())?.pesantren_id,
})
