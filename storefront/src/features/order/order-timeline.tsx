import { getLocale, getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { formatDateTime } from "@/lib/date"
import { stepOf, TIMELINE } from "@/lib/order-state"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"

/** How far the order has come; colour is never the only sign. */
export const OrderTimeline = async ({ order }: Readonly<{ order: Order }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("order")])
  const reached = stepOf(order.state)
  if (reached < 0) return null
  return (
    <ol className="flex flex-col">
      {TIMELINE.map((step, index) => {
        const isPast = index < reached
        const isNow = index === reached
        return (
          <li
            key={step}
            aria-current={isNow ? "step" : undefined}
            className={cx(
              "relative flex gap-3 pb-5 last:pb-0",
              "not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0 not-last:before:left-2.75 not-last:before:w-0.5",
              isPast ? "not-last:before:bg-pandan" : "not-last:before:bg-line"
            )}
          >
            <span
              className={cx(
                "z-10 grid size-6 shrink-0 place-items-center rounded-full border-2 bg-white",
                isPast && "border-pandan text-pandan",
                isNow && "border-indigo bg-indigo text-white",
                !isPast && !isNow && "border-line text-line-strong"
              )}
            >
              {isPast ? <Icon name="circle-check" size={4} /> : null}
            </span>
            <span className={cx(!isPast && !isNow && "text-ink-soft")}>
              <span className={cx(isNow && "font-bold")}>
                {t(`state.${step}`)}
              </span>
              <span className="block text-sm text-ink-soft">
                {step === "awaiting_payment"
                  ? t("placed", {
                      time: formatDateTime(order.placedAt, locale),
                    })
                  : step === "processing" && order.isCashDue
                    ? t("about.processing_cash")
                    : t(`about.${step}`)}
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
