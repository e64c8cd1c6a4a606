import { getTranslations } from "next-intl/server"
import type { TransferSum } from "@/data/transfer"
import { isOver } from "@/lib/transfer-state"
import { Notice } from "@/ui/notice"
import { TransferNotice } from "./transfer-notice"

/**
 * What a cancelled purchase means for its money. One that was paid says it
 * parcel by parcel.
 */
export const CancelledNotice = async ({
  transfer,
  way,
}: Readonly<{ transfer: TransferSum | null; way: "transfer" | "qris" }>) => {
  const t = await getTranslations("order")
  if (transfer && isOver(transfer.state))
    return <TransferNotice transfer={transfer} way={way} />
  if (transfer?.state === "paid") return null
  return <Notice tone="warning">{t("cancelledText")}</Notice>
}
