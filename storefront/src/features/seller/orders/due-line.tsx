import { getLocale, getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { cx } from "@/lib/cx"
import { formatDay, now } from "@/lib/date"
import { lastDayOf, urgencyOf } from "@/lib/order-due"
import { Badge } from "@/ui/badge"
import { Icon } from "@/ui/icon"

const TONES = { late: "error", today: "notice", tomorrow: "notice" } as const

/** Until when the shop has to act, in words; nothing where it does not wait for it. */
export const DueLine = async ({
  order: { state, due_at: due },
}: Readonly<{ order: ShopOrder }>) => {
  if (!due || (state !== "to_process" && state !== "processing")) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.due"),
  ])
  const urgency = urgencyOf(due, now())
  return (
    <p
      className={cx(
        "flex flex-wrap items-center gap-x-2 gap-y-1 text-sm",
        urgency === "late" ? "font-semibold text-manggis" : "text-ink"
      )}
    >
      <Icon name="calendar-clock" size={4} />
      {t(state, { day: formatDay(lastDayOf(due), locale) })}
      {urgency === "later" ? null : (
        <Badge tone={TONES[urgency]}>{t(urgency)}</Badge>
      )}
    </p>
  )
}
