import { getTranslations } from "next-intl/server"
import type { OrderState } from "@/lib/order-state"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<OrderState, BadgeTone>> = {
  awaiting_payment: "notice",
  processing: "place",
  shipped: "place",
  delivered: "success",
  completed: "success",
  cancelled: "plain",
}

/** Where an order stands, in the words of the glossary. */
export const StateBadge = async ({
  state,
}: Readonly<{ state: OrderState }>) => {
  const t = await getTranslations("order.state")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
