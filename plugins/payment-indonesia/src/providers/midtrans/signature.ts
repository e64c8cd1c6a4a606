import { createHash, timingSafeEqual } from "node:crypto"
import type { Notification } from "./replies"

/**
 * What Midtrans signs: SHA-512 over order_id, status_code, gross_amount (the
 * text as received, such as "150000.00") and the server key. The status itself
 * is not signed, so a notice only says where to look. Source:
 * docs.midtrans.com, HTTP(S) Notification, verifying authenticity.
 */
export const signatureOf = (
  signed: Pick<Notification, "order_id" | "status_code" | "gross_amount">,
  serverKey: string
): string =>
  createHash("sha512")
    .update(signed.order_id + signed.status_code + signed.gross_amount)
    .update(serverKey)
    .digest("hex")

/** Compares in constant time. */
export function isSignedBy(
  notification: Notification,
  serverKey: string
): boolean {
  const given = Buffer.from(notification.signature_key.toLowerCase(), "utf8")
  const right = Buffer.from(signatureOf(notification, serverKey), "utf8")
  return given.length === right.length && timingSafeEqual(given, right)
}
