import { getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { cancelCodeOf } from "@/lib/parcel-state"
import { Notice } from "@/ui/notice"

/** Who cancelled an order, and why; nothing while it stands. */
export const CancelledFacts = async ({
  order: { state, cancelled_by: by, cancel_reason: reason, cancel_code },
}: Readonly<{ order: ShopOrder }>) => {
  if (state !== "cancelled" || !by) return null
  const t = await getTranslations("sellerOrders.cancelled")
  const code = cancelCodeOf(cancel_code)
  return (
    <Notice tone="warning" title={t(`by.${by}`)}>
      {reason ? <p className="whitespace-pre-line">{reason}</p> : null}
      {code ? <p>{t(`code.${code}`)}</p> : null}
    </Notice>
  )
}
