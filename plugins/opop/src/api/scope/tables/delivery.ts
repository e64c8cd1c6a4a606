import { MEMBER_ROLES } from "../../../lib/roles"
import { findDeliveryAreaOwner } from "../../../queries/find-delivery-area-owner"
import { DeliveryAreaBody, DeliveryBody } from "../../delivery-validators"
import type { ScopeTable } from "../types"

/** Who packs and sends keeps how it is sent. */
const SENDERS = ["owner", "shipper"] as const
const DELIVERY = "/seller/delivery"
const AREAS = `${DELIVERY}/areas`

/** Own delivery, pick-up and the hour until which a shop sends on the same day. */
export const deliveryScope: ScopeTable = {
  officer: [],
  seller: [
    { method: "GET", path: DELIVERY, roles: MEMBER_ROLES },
    { method: "POST", path: DELIVERY, roles: SENDERS, body: DeliveryBody },
    { method: "POST", path: AREAS, roles: SENDERS, body: DeliveryAreaBody },
    {
      method: "DELETE",
      path: `${AREAS}/:id`,
      roles: SENDERS,
      owner: { entity: "own_delivery_area", param: "id" },
    },
  ],
  owners: { own_delivery_area: findDeliveryAreaOwner },
}
