import { getLocale, getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { formatDateTime } from "@/lib/date"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"
import { CodPanel } from "./cod-panel"
import { OrderAddress, OrderSums } from "./order-facts"
import { OrderParcels } from "./order-parcels"
import { OrderTimeline } from "./order-timeline"
import { PaymentPanel } from "./payment-panel"
import { QrisPanel } from "./qris-panel"
import { StateBadge } from "./state-badge"
import "./print.css"

/** An order on its page, for a guest and for a customer alike. */
export const OrderView = async ({
  order,
  isGuest,
}: Readonly<{ order: Order; isGuest: boolean }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("order")])
  const isWaiting = order.state === "awaiting_payment"
  return (
    <div className="page py-6 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-4">
        <h1 className="text-2xl md:text-3xl">
          {t("title", { number: order.number })}
        </h1>
        {/* Told when it changes: the page looks for the money by itself. */}
        <div role="status">
          <StateBadge state={order.state} />
        </div>
      </div>
      <p className="pb-4 text-ink-soft">
        {isWaiting
          ? t("thanks", { email: order.email })
          : t("placed", { time: formatDateTime(order.placedAt, locale) })}
      </p>
      {order.state === "cancelled" ? (
        <Notice tone="warning" className="mb-4">
          {t("cancelledText")}
        </Notice>
      ) : null}
      {isGuest ? (
        <Notice className="mb-4 print:hidden">{t("keepLink")}</Notice>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
        <div className="flex flex-col gap-6">
          {isWaiting ? <PaymentPanel order={order} /> : null}
          {isWaiting && order.qris ? (
            <QrisPanel order={order} qris={order.qris} />
          ) : null}
          {order.isCashDue && order.state !== "cancelled" ? (
            <CodPanel order={order} />
          ) : null}
          <OrderParcels order={order} />
        </div>
        <div className="flex flex-col gap-4">
          {order.state === "cancelled" ? null : (
            <Card as="section" labelledBy="timeline">
              <h2 id="timeline" className="pb-4 text-xl">
                {t("timeline")}
              </h2>
              <OrderTimeline order={order} />
            </Card>
          )}
          <OrderAddress order={order} />
          <OrderSums order={order} />
        </div>
      </div>
    </div>
  )
}
