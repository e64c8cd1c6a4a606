import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { COURIERS } from "../../../lib/couriers"

/** With whom a parcel can be sent. */
export const GET = (_req: SellerRequest, res: MedusaResponse) => {
  res.json({ couriers: COURIERS.map(({ code, name }) => ({ code, name })) })
}
