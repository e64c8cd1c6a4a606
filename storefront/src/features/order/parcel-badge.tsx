import { getTranslations } from "next-intl/server"
import type { ParcelState } from "@/lib/parcel-state"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<ParcelState, BadgeTone>> = {
  waiting_payment: "notice",
  to_process: "place",
  processing: "place",
  shipped: "place",
  delivered: "success",
  completed: "success",
  cancelled: "plain",
  return_requested: "notice",
  returning: "notice",
  returned: "plain",
}

/** Where a parcel stands. */
export const ParcelBadge = async ({
  state,
}: Readonly<{ state: ParcelState }>) => {
  const t = await getTranslations("parcel.state")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
