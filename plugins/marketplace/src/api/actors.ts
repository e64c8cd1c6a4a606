import {
  officerOf as logOfficer,
  sellerOf as logSeller,
} from "@pasar-santri/opop/api/scope/actor-of"
import type {
  OfficerRequest,
  SellerRequest,
} from "@pasar-santri/opop/api/scope/types"
import type { OrderActor } from "../lib/order-actor"

/** Who asks, as orders keep it. */
export const sellerOf = (req: SellerRequest): OrderActor => ({
  ...logSeller(req),
  type: "seller",
})

export const officerOf = (req: OfficerRequest): OrderActor => ({
  ...logOfficer(req),
  type: "officer",
})
