import { createHmac } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

/** The storefront is given this long to answer. Milliseconds. */
const TIMEOUT_MS = 5_000

/**
 * Tells the storefront which cache tags changed, signed with the shared secret
 * over the body as sent. Throws when it does not answer 2xx in time.
 */
export async function tellStorefront(
  storefront: { url: string; secret: string },
  tags: string[],
  isHard: boolean
): Promise<void> {
  const body = JSON.stringify({ tags, hard: isHard, at: Date.now() })
  const response = await fetch(new URL("/api/tags", storefront.url), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      // Without it, Node's fetch waits some 45 ms on small answers.
      "accept-encoding": "identity",
      "x-pasar-signature": signatureOf(body, storefront.secret),
    },
    body,
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (!response.ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The storefront answered ${response.status}`
    )
  }
}

/** `sha256=<hex>`: the HMAC of a body with the secret both sides share. */
export const signatureOf = (body: string, secret: string) =>
  `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`
