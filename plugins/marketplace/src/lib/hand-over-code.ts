import { createHmac, timingSafeEqual } from "node:crypto"
import { isOwnWay } from "./couriers"
import type { OrderState } from "./order-states"

/** Wrong codes after which a shop can no longer hand over by itself. */
export const HAND_OVER_ATTEMPTS = 5

const DIGITS = 6

/**
 * What a buyer shows, or reads out, when a parcel is fetched or brought without
 * a courier: six digits made of the shop order's id and our secret, so that it
 * is stored nowhere. Whoever types it has met the buyer.
 */
export function handOverCode(shopOrderId: string, secret: string): string {
  const digest = createHmac("sha256", secret)
    .update(`hand-over:${shopOrderId}`)
    .digest()
  // 48 bits against a million codes: no code is noticeably likelier.
  return String(digest.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, "0")
}

/** `123 456` as thumbs type it is the same code. Compared in constant time. */
export function isHandOverCode(
  typed: string,
  shopOrderId: string,
  secret: string
): boolean {
  const digits = typed.replace(/\D/g, "")
  return (
    digits.length === DIGITS &&
    timingSafeEqual(
      Buffer.from(digits),
      Buffer.from(handOverCode(shopOrderId, secret))
    )
  )
}

const SHOWN_IN: readonly OrderState[] = ["to_process", "processing", "shipped"]

/** Whether a buyer is shown the code of a part: paid, without a courier, not there yet. */
export const isCodeShown = (part: {
  service: string
  state: OrderState
}): boolean => isOwnWay(part.service) && SHOWN_IN.includes(part.state)
