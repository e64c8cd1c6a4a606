import "server-only"
import { cookies } from "next/headers"
import { cookieOptions, secondsLeft } from "./session-cookie"

/** The cookies of a pesantren's people; neither is readable by scripts. */
const COOKIE = { token: "sid_seller", shop: "shop_id" } as const

/** Ids of the backend: anything else in a cookie was put there by hand. */
const ID = /^[a-z]+_[A-Za-z0-9]{1,60}$/

/** The seller's token for the backend; undefined for everybody else. */
export const sellerToken = async (): Promise<string | undefined> =>
  (await cookies()).get(COOKIE.token)?.value

/** The pesantren chosen last, by id; the person may have left it since. */
export const chosenShopId = async (): Promise<string | undefined> => {
  const value = (await cookies()).get(COOKIE.shop)?.value
  return value && ID.test(value) ? value : undefined
}

/** Logs in: for as long as the token lasts. Actions and route handlers only. */
export async function startSellerSession(
  token: string,
  shopId?: string
): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE.token, token, cookieOptions(secondsLeft(token)))
  if (shopId) jar.set(COOKIE.shop, shopId, cookieOptions(secondsLeft(token)))
}

/** Works in another of the person's shops from now on. */
export async function chooseShop(id: string): Promise<void> {
  const jar = await cookies()
  const token = jar.get(COOKIE.token)?.value
  if (!token || !ID.test(id)) return
  jar.set(COOKIE.shop, id, cookieOptions(secondsLeft(token)))
}

/** Logs out. Phones are shared: the choice of shop is forgotten too. */
export async function endSellerSession(): Promise<void> {
  const jar = await cookies()
  for (const name of Object.values(COOKIE)) jar.delete(name)
}
