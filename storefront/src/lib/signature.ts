import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Whether `signature` is `sha256=<hex HMAC of body>` under the shared secret.
 * Takes the same time for every wrong answer.
 */
export const isSignedBy = (
  secret: string,
  body: string,
  signature: string | null
): boolean => {
  const expected = Buffer.from(
    `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`
  )
  const given = Buffer.from(signature ?? "")
  return given.length === expected.length && timingSafeEqual(given, expected)
}
