import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { COURIERS } from "../../../lib/couriers"

/** With whom a parcel can be sent: for correcting a number. */
export const GET = (_req: OfficerRequest, res: MedusaResponse) => {
  res.json({ couriers: COURIERS.map(({ code, name }) => ({ code, name })) })
}
