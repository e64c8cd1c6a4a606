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

/** What came of a transfer so far, and what that means; nothing before. */
export const TransferNotice = async ({
  transfer: { state, received },
}: Readonly<{ transfer: TransferSum }>) => {
  const t = await getTranslations("transfer")
  if (state === "awaiting") return null
  return (
    <Notice tone={TONES[state]}>
      {t(state, { received: formatRupiah(received) })}
    </Notice>
  )
}
