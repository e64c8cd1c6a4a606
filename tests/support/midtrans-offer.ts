import { z } from "@medusajs/framework/zod"
import { read } from "./store-api.ts"
import type { Api } from "./store-api.ts"

const PROVIDER = "pp_midtrans_snap"
const Regions = z.object({ regions: z.array(z.object({ id: z.string() })) })

/** Offers Midtrans in every region of an open shop, or no longer, as an administrator rules it. */
export async function offerMidtrans(admin: Api, is_on: boolean): Promise<void> {
  const path = "/admin/payment-methods"
  const { regions } = read(Regions, await admin.get(path))
  for (const { id } of regions)
    read(
      z.unknown(),
      await admin.post(path, {
        ...{ provider_id: PROVIDER, region_id: id, is_on, rank: 9 },
        reason: "Untuk pengujian",
      })
    )
}
