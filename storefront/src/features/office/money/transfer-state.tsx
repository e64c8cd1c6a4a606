import { getTranslations } from "next-intl/server"
import type { TransferState as State } from "@/lib/money-states"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<State, BadgeTone>> = {
  awaiting: "plain",
  claimed: "notice",
  escalated: "error",
  short: "notice",
  over: "notice",
  matched: "place",
  paid: "success",
  expired: "plain",
  cancelled: "plain",
  late_money: "notice",
  owed: "plain",
}

/** Where a transfer stands. */
export const TransferState = async ({ state }: Readonly<{ state: State }>) => {
  const t = await getTranslations("officeMoney.states")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
