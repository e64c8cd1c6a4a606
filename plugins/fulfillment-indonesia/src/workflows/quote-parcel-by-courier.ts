import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Courier } from "../lib/courier"
import type { CourierQuote } from "../lib/quote-parcel"
import { packed, type Piece } from "../lib/weight"
import { findCourierArea } from "./find-courier-area"

/** Calls are billed, and a page asks several times. */
const KEPT_SECONDS = 15 * 60

interface Asked {
  courier: Courier
  parcel: { origin_district: string; items: Piece[] }
  destination: string
  signal: AbortSignal
}

/**
 * What a courier asks for one parcel, kept for 15 minutes. Empty where it does
 * not know one of the places. Throws what the courier throws.
 */
export async function quoteParcelByCourier(
  container: MedusaContainer,
  { courier, parcel, destination, signal }: Asked
): Promise<CourierQuote[]> {
  const cache = container.resolve(Modules.CACHE)
  const { origin_district, items } = parcel
  const pieces = packed(items)
  const about = JSON.stringify([origin_district, destination, pieces])
  const digest = createHash("sha256").update(about).digest("hex").slice(0, 32)
  const key = `courier:${courier.code}:rates:${digest}`
  const kept = await cache.get<CourierQuote[]>(key)
  if (kept) return kept
  const [from, to] = await Promise.all(
    [origin_district, destination].map((code) =>
      findCourierArea(container, { courier, code, signal })
    )
  )
  const quotes =
    from && to
      ? await courier.rates(
          {
            origin: { district_code: origin_district, area_id: from },
            destination: { district_code: destination, area_id: to },
            pieces,
          },
          signal
        )
      : []
  await cache.set(key, quotes, KEPT_SECONDS)
  return quotes
}
