import "server-only"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { isOpened, mayDo, type SellerRight } from "@/lib/seller-rights"
import { currentShop, getSellerSession, type Membership } from "./me"
import type { Seller } from "./me"

/** The person who is logged in, or off to the login, which leads back to `path`. */
export async function requireSeller(path: string): Promise<Seller> {
  const [session, locale] = await Promise.all([getSellerSession(), getLocale()])
  if (session.kind === "seller") return session.seller
  redirect(
    localPath(locale, `/penjual/masuk?lanjut=${encodeURIComponent(path)}`)
  )
}

/**
 * The shop that is worked in, in which the person has the right. Else back to
 * the home of the seller centre, which says why: no shop that is open yet, or
 * a role that does not reach this far.
 */
export async function requireShop(
  path: string,
  right: SellerRight
): Promise<{ seller: Seller; shop: Membership }> {
  const seller = await requireSeller(path)
  const [shop, locale] = await Promise.all([currentShop(), getLocale()])
  if (!shop || !isOpened(shop.state)) redirect(localPath(locale, "/penjual"))
  if (!mayDo(shop.role, right))
    redirect(localPath(locale, "/penjual?tolak=peran"))
  return { seller, shop }
}
