import { getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { Notice } from "@/ui/notice"

const CODES = [
  ...(["process_overdue", "ship_overdue"] as const),
  ...(["not_collected", "order_cancelled"] as const),
]

/** Who cancelled an order, and why; nothing while it stands. */
export const CancelledFacts = async ({
  order: { state, cancelled_by: by, cancel_reason: reason, cancel_code },
}: Readonly<{ order: ShopOrder }>) => {
  if (state !== "cancelled" || !by) return null
  const t = await getTranslations("sellerOrders.cancelled")
  const code = CODES.find((one) => one === cancel_code)
  return (
    <Notice tone="warning" title={t(`by.${by}`)}>
      {reason ? <p className="whitespace-pre-line">{reason}</p> : null}
      {code ? <p>{t(`code.${code}`)}</p> : null}
    </Notice>
  )
}
