import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { fail } from "../errors"
import { TokenBuckets } from "../lib/token-buckets"

/** One visitor with a fast thumb stays far below; a machine does not. */
const byAddress = new TokenBuckets({ burst: 40, perSecond: 10 })
/** Searches that are answered at a time by one process; more would only wait. */
const MAX_RUNNING = 64
let running = 0

/**
 * Limits searches and what is noted of them: 40 at once and 10 a second from one
 * address, 64 at a time from all. The shop's own pages ask for many visitors,
 * and are held to the second limit only.
 */
export function limitSearches(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const waitMs = isOwn(req) ? 0 : byAddress.take(req.ip ?? "")
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

/** As Express compiles it: whether a machine so many hops away is believed. */
type Trust = (address: string, hops: number) => boolean

/**
 * Whether a request is a trusted machine's own (Express's `trust proxy`): one
 * that it passed on for somebody has that one's address. Where hops are counted
 * instead of machines, which is Medusa's default, none is.
 */
function isOwn({ app, ip = "" }: MedusaRequest): boolean {
  const isTrusted = app.get("trust proxy fn") as Trust | undefined
  return isTrusted?.(ip, Number.POSITIVE_INFINITY) ?? false
}
