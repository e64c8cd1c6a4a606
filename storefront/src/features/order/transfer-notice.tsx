import { getTranslations } from "next-intl/server"
import type { TransferSum } from "@/data/transfer"
import { formatRupiah } from "@/lib/money"
import { Notice, type NoticeTone } from "@/ui/notice"

const TONES: Readonly<
  Record<Exclude<TransferSum["state"], "awaiting">, NoticeTone>
> = {
  claimed: "info",
  escalated: "info",
  short: "warning",
  over: "warning",
  matched: "success",
  paid: "success",
  expired: "warning",
  cancelled: "warning",
  late_money: "info",
  owed: "info",
}

/** States whose words name the way of paying. */
const OF_QRIS = ["claimed", "short", "over", "expired", "cancelled"] as const

/** What came of a transfer or a payment by QRIS so far, and what that means; nothing before. */
export const TransferNotice = async ({
  transfer: { state, received },
  way = "transfer",
}: Readonly<{ transfer: TransferSum; way?: "transfer" | "qris" }>) => {
  const t = await getTranslations("transfer")
  if (state === "awaiting") return null
  const own = way === "qris" && OF_QRIS.find((one) => one === state)
  return (
    <Notice tone={TONES[state]}>
      {t(own ? `qris.${own}` : state, { received: formatRupiah(received) })}
    </Notice>
  )
}
