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

/** The courier's id of a kecamatan; that it knows none is kept for as long. */
async function areaOf(
  container: MedusaContainer,
  asked: { courier: Courier; code: string; signal: AbortSignal }
): Promise<string | null> {
  const cache = container.resolve(Modules.CACHE)
  const unknown = `courier:${asked.courier.code}:unknown:${asked.code}`
  if (await cache.get(unknown)) return null
  const found = await findCourierArea(container, asked)
  if (!found) await cache.set(unknown, true, KEPT_SECONDS)
  return found
}

/**
 * What a courier asks for one parcel, kept for 15 minutes, by its own ids of the
 * places: one that an administrator corrects has its price at once. Empty where
 * it does not know one of them. Throws what the courier throws.
 */
export async function quoteParcelByCourier(
  container: MedusaContainer,
  { courier, parcel, destination, signal }: Asked
): Promise<CourierQuote[]> {
  const cache = container.resolve(Modules.CACHE)
  const { origin_district, items } = parcel
  const [from, to] = await Promise.all(
    [origin_district, destination].map((code) =>
      areaOf(container, { courier, code, signal })
    )
  )
  if (!from || !to) return []
  const pieces = packed(items)
  const about = JSON.stringify([from, to, pieces])
  const digest = createHash("sha256").update(about).digest("hex").slice(0, 32)
  const key = `courier:${courier.code}:rates:${digest}`
  const kept = await cache.get<CourierQuote[]>(key)
  if (kept) return kept
  const quotes = await courier.rates(
    {
      origin: { district_code: origin_district, area_id: from },
      destination: { district_code: destination, area_id: to },
      pieces,
    },
    signal
  )
  await cache.set(key, quotes, KEPT_SECONDS)
  return quotes
}
