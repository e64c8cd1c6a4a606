import { z } from "zod"

/** Who bears the freight of a refused parcel, as the API spells it. */
export const FREIGHT_BEARERS = ["pesantren", "fund"] as const

/** Rupiah; the backend takes no more for the way back. */
export const FREIGHT_CEILING = 2_000_000

/** What the way of a refused parcel cost, and who bears it. Whole rupiah. */
export const RefusedFreight = z.object({
  outward_freight: z.number(),
  return_freight: z.number(),
  bearer: z.enum(FREIGHT_BEARERS),
  note: z.string().nullable(),
})
