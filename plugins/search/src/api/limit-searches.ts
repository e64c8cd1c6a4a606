import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { isIP } from "node:net"
import { fail } from "../errors"
import { TokenBuckets } from "../lib/token-buckets"

/** One visitor with a fast thumb stays far below; a machine does not. */
const byAddress = new TokenBuckets({ burst: 40, perSecond: 10 })
/** Searches that are answered at a time by one process; more would only wait. */
const MAX_RUNNING = 64
let running = 0

/**
 * Limits searches and clicks: 40 at once and 10 a second from one address, 64 at a time
 * from all. The shop's own pages ask from this machine or its private network,
 * for many visitors, and are held to the second limit only.
 */
export function limitSearches(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const waitMs = isOwnNetwork(req.ip ?? "") ? 0 : byAddress.take(req.ip ?? "")
  if (waitMs > 0 || running >= MAX_RUNNING) {
    const seconds = String(Math.max(1, Math.ceil(waitMs / 1000)))
    res.set("Retry-After", seconds)
    return next(fail("too_many_requests", { seconds }))
  }
  running += 1
  res.once("close", () => {
    running -= 1
  })
  next()
}

/** Loopback, private and link-local addresses (RFC 1918, 4193, 4291, 6598). */
export function isOwnNetwork(address: string): boolean {
  const plain = address.replace(/^::ffff:/, "")
  return isIP(plain) === 4
    ? /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
        plain
      )
    : isIP(plain) === 6 && /^(?:::1$|f[cd]|fe[89ab])/i.test(plain)
}
