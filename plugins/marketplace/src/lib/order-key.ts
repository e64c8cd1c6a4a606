import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Whether a text is the key of a guest's order link: the first 32 hex digits of
 * HMAC-SHA256(secret, "order:" + order id), as storefront and mails make it.
 * Compared in constant time.
 */
export function isOrderKey(
  orderId: string,
  key: unknown,
  secret: string
): boolean {
  if (typeof key !== "string" || !/^[0-9a-f]{32}$/.test(key)) return false
  const expected = createHmac("sha256", secret)
    .update(`order:${orderId}`)
    .digest("hex")
    .slice(0, 32)
  return timingSafeEqual(Buffer.from(expected), Buffer.from(key))
}
