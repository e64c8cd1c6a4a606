import { getTranslations } from "next-intl/server"
import type { ParcelState } from "@/lib/parcel-state"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<ParcelState, BadgeTone>> = {
  waiting_payment: "plain",
  to_process: "notice",
  processing: "place",
  shipped: "place",
  delivered: "success",
  completed: "success",
  cancelled: "error",
  return_requested: "notice",
  returning: "place",
  returned: "plain",
}

/** Where an order stands, in the words of the glossary. */
export const OrderBadge = async ({
  state,
}: Readonly<{ state: ParcelState }>) => {
  const t = await getTranslations("sellerOrders.state")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
