import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * The key of a guest's order link, `?kunci=`: the first 32 hex digits of
 * HMAC-SHA256(secret, "order:" + order id). Mails carry the same one.
 */
export function orderToken(orderId: string, secret: string): string {
  return createHmac("sha256", secret)
    .update(`order:${orderId}`)
    .digest("hex")
    .slice(0, 32)
}

/** Compared in constant time; false for whatever is no token at all. */
export function isOrderToken(
  orderId: string,
  token: unknown,
  secret: string
): boolean {
  if (typeof token !== "string" || !/^[0-9a-f]{32}$/.test(token)) return false
  const expected = Buffer.from(orderToken(orderId, secret))
  return timingSafeEqual(expected, Buffer.from(token))
}
