import { getLocale, getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { formatDateTime } from "@/lib/date"
import type { OrderForm } from "@/lib/order-form"
import { Notice } from "@/ui/notice"
import { CancelOrder } from "./cancel-order"
import { CancelledNotice } from "./cancelled-notice"
import { CodPanel } from "./cod-panel"
import { NextSteps } from "./next-steps"
import { OrderAddress, OrderSums } from "./order-facts"
import { OrderHelp } from "./order-help"
import { ParcelList } from "./parcel-list"
import { PaymentPanel } from "./payment-panel"
import { QrisPanel } from "./qris-panel"
import { RedirectPanel } from "./redirect-panel"
import { StateBadge } from "./state-badge"
import "./print.css"

/** An order on its page, for a guest and for a customer alike. */
export const OrderView = async ({
  order,
  guestKey,
}: Readonly<{
  order: Order
  /** Of the link that a guest came by. */
  guestKey: string | undefined
}>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("order")])
  const isWaiting = order.state === "awaiting_payment"
  const form: OrderForm = { order_id: order.id, kunci: guestKey ?? "" }
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
        <div className="mb-4">
          <CancelledNotice
            transfer={order.transferSum}
            way={order.qris ? "qris" : "transfer"}
          />
        </div>
      ) : null}
      {guestKey === undefined ? null : (
        <Notice className="mb-4 print:hidden">{t("keepLink")}</Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
        <div className="flex flex-col gap-6">
          {isWaiting ? <PaymentPanel order={order} form={form} /> : null}
          {isWaiting && order.qris ? (
            <QrisPanel order={order} qris={order.qris} form={form} />
          ) : null}
          {isWaiting && order.redirect ? (
            <RedirectPanel order={order} redirect={order.redirect} />
          ) : null}
          {order.isCashDue && order.state !== "cancelled" ? (
            <CodPanel order={order} />
          ) : null}
          <NextSteps order={order} />
          <ParcelList order={order} form={form} />
        </div>
        <div className="flex flex-col gap-4">
          <OrderAddress order={order} />
          <OrderSums order={order} />
          <OrderHelp order={order} form={form} />
          {isWaiting ? <CancelOrder form={form} /> : null}
        </div>
      </div>
    </div>
  )
}
