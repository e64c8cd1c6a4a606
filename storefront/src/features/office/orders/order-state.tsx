import { getTranslations } from "next-intl/server"
import type { OrderState as State } from "@/lib/office-order-states"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<State, BadgeTone>> = {
  waiting_payment: "notice",
  to_process: "place",
  processing: "place",
  shipped: "place",
  delivered: "success",
  completed: "success",
  cancelled: "error",
  return_requested: "notice",
  returning: "notice",
  returned: "plain",
}

/** Where an order of a shop stands. */
export const OrderState = async ({ state }: Readonly<{ state: State }>) => {
  const t = await getTranslations("officeOrders.states")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
