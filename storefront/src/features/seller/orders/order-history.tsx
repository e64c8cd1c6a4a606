import { getLocale, getTranslations } from "next-intl/server"
import type { ShopOrderDetail } from "@/data/seller/orders"
import { formatDateTime } from "@/lib/date"
import { Card } from "@/ui/card"

const ACTIONS = [
  ...(["place", "pay", "process", "ship", "retrack"] as const),
  ...(["put_off", "await_courier", "receive", "hand_over"] as const),
  ...(["complete", "cancel", "end_with_order", "revive", "undo"] as const),
  ...(["request_return", "agree_return", "refuse_return"] as const),
  ...(["send_back", "take_back"] as const),
]

/** What happened to an order, newest first: when, by whom, and why. */
export const OrderHistory = async ({
  order: { timeline },
}: Readonly<{ order: ShopOrderDetail }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.timeline"),
  ])
  const named = (action: string) => {
    const key = ACTIONS.find((one) => one === action)
    return key ? t(`action.${key}`) : action
  }
  return (
    <Card as="section" labelledBy="riwayat">
      <h2 id="riwayat" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <ol className="flex flex-col gap-3 border-l-2 border-line pl-4">
        {timeline.toReversed().map(({ action, at, by, name, reason }) => (
          <li key={`${at}${action}`} className="relative text-sm">
            <span
              aria-hidden
              className="absolute top-1.5 -left-5.5 size-2.5 rounded-full bg-line-strong"
            />
            <p className="font-semibold">{named(action)}</p>
            <p className="text-ink-soft">
              {formatDateTime(at, locale)} · {name ?? t(`by.${by}`)}
            </p>
            {reason ? <p className="whitespace-pre-line">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
