import type { Actor } from "@pasar-santri/opop/lib/actor"
import type { OrderActorType } from "./order-states"

/** Who moves an order, as its timeline keeps it. */
export interface OrderActor {
  type: OrderActorType
  /** Null for the platform, and for a guest who came by the order's link. */
  id: string | null
  /** As it is now; names change. */
  name: string | null
  /** As the log keeps them; null for what nobody asked for. */
  ip: string | null
  request_id: string | null
}

/** What the platform does by itself. */
export const PLATFORM: OrderActor = {
  ...{ type: "system", id: null, name: null, ip: null, request_id: null },
}

/** An actor as opop's log knows them; buyers have no part in it. */
export const toLogActor = ({ type, ...rest }: OrderActor): Actor => ({
  ...rest,
  type: type === "buyer" ? "system" : type,
})
