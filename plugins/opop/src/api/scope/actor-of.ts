import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../lib/actor"
import type { OfficerRequest, SellerRequest } from "./types"

const from = (req: MedusaRequest) => ({
  ip: req.ip ?? null,
  request_id: (req as { requestId?: string }).requestId ?? null,
})

/** Who asks, as the log keeps it. */
export const officerOf = (req: OfficerRequest): Actor => ({
  type: "officer",
  id: req.officer.id,
  name: req.officer.name,
  ...from(req),
})

export const sellerOf = (req: SellerRequest): Actor => ({
  type: "seller",
  id: req.seller.id || null,
  name: req.seller.name || null,
  ...from(req),
})
