import { createHmac } from "node:crypto"
import type { Locale } from "./locale"

/** Where links in mails lead: settings of the operator, never a request's host. */
export interface LinkSettings {
  storefrontUrl: string
  /** Shared with the storefront; signs the key of an order's link. */
  storefrontSecret: string
}

/** A page of the storefront; English pages live under `/en`. */
export function pageUrl(
  { storefrontUrl }: LinkSettings,
  locale: Locale,
  path: string,
  params: Record<string, string> = {}
): string {
  const base = storefrontUrl.replace(/\/+$/, "")
  const url = new URL(`${base}${locale === "en" ? "/en" : ""}${path}`)
  for (const [name, value] of Object.entries(params)) {
    url.searchParams.set(name, value)
  }
  return url.href
}

/** Opens WhatsApp with a text; the person chooses to whom it goes. */
export const whatsappUrl = (text: string): string =>
  `https://wa.me/?text=${encodeURIComponent(text)}`

/**
 * The page of an order with the key that lets a guest in: the first 32 hex
 * digits of HMAC-SHA256(secret, "order:" + order id), as the storefront checks.
 */
export function orderPath(
  { storefrontSecret }: Pick<LinkSettings, "storefrontSecret">,
  orderId: string
): string {
  const key = createHmac("sha256", storefrontSecret)
    .update(`order:${orderId}`)
    .digest("hex")
    .slice(0, 32)
  return `/pesanan/${orderId}?kunci=${key}`
}

/** The whole address of that page. */
export const orderUrl = (
  settings: LinkSettings,
  locale: Locale,
  orderId: string
): string => pageUrl(settings, locale, orderPath(settings, orderId))
