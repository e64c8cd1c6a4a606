import { z } from "@medusajs/framework/zod"
import { read } from "./store-api.ts"
import type { Api } from "./store-api.ts"

/** Whole rupiah for a parcel. */
export const OWN_PRICE = 9_000

/**
 * Lets a shop bring its parcels itself, and buyers come.
 * @param seller the API as its owner, with its pesantren chosen
 */
export async function offerOwnDelivery(
  seller: Api,
  {
    area = "32.02",
    isFetched = true,
  }: {
    /** Where it brings them: a regency or a kecamatan. */
    area?: string
    isFetched?: boolean
  } = {}
): Promise<void> {
  const hours = { days: ["1", "2", "6"], from: "08:00", until: "15:00" }
  const pickup = isFetched ? hours : null
  const settings = { cut_off: "13:00", own_days: 2, pickup }
  read(z.unknown(), await seller.post("/seller/delivery", settings))
  read(
    z.unknown(),
    await seller.post("/seller/delivery/areas", {
      ...{ area_code: area, price: OWN_PRICE },
    })
  )
}
