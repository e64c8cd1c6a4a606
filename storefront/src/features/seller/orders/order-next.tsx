import { getLocale, getTranslations } from "next-intl/server"
import { processOrder } from "@/actions/seller/process-order"
import { retrackOrder } from "@/actions/seller/retrack-order"
import { sendOrder } from "@/actions/seller/send-order"
import { shipOrder } from "@/actions/seller/ship-order"
import type { ShopOrderDetail } from "@/data/seller/orders"
import { formatDay } from "@/lib/date"
import { lastDayOf } from "@/lib/order-due"
import { ownWayOf } from "@/lib/seller-orders"
import { Card } from "@/ui/card"
import { ButtonForm } from "../../shared/button-form"
import { Disclosure } from "../../shared/disclosure"
import { CancelledFacts } from "./cancelled-facts"
import { DueLine } from "./due-line"
import { HandOverForm } from "./hand-over-form"
import { OrderBadge } from "./order-badge"
import { ParcelBooking } from "./parcel-booking"
import { ShipForm } from "./ship-form"

type Props = Readonly<{ order: ShopOrderDetail }>

/** What the shop has to do with an order now, in a sentence. */
const NextWords = async ({ order }: Props) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.next"),
  ])
  const { state, due_at: due, service } = order
  const way = ownWayOf(service)
  const day = due ? formatDay(lastDayOf(due), locale) : null
  if (state === "delivered")
    return <p>{day ? t("delivered", { day }) : t("deliveredPlain")}</p>
  if (state !== "processing" && state !== "shipped") return <p>{t(state)}</p>
  return (
    <>
      <p>{way ? t(`${way}.${state}`) : t(state)}</p>
      {state === "shipped" && day ? (
        <p className="text-sm text-ink-soft">
          {t(way === "pickup" ? "fetchBy" : "receiveBy", { day })}
        </p>
      ) : null}
    </>
  )
}

/** The one act that an order waits for. */
const NextAct = async ({ order }: Props) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.act"),
    getTranslations("seller"),
  ])
  const { id, version, actions, service, state } = order
  const way = ownWayOf(service)
  const button = {
    ...{ fields: { order_id: id, version: String(version) } },
    ...({ look: "primary", size: "wide" } as const),
    pendingText: seller("wait"),
  }
  if (actions.includes("process"))
    return (
      <ButtonForm action={processOrder.bind(null, locale)} {...button}>
        {t("process")}
      </ButtonForm>
    )
  if (state === "processing" && way)
    return (
      <ButtonForm action={sendOrder.bind(null, locale)} {...button}>
        {t(way)}
      </ButtonForm>
    )
  if (state === "processing")
    return (
      <>
        <ParcelBooking order={order} />
        <ShipForm
          order={order}
          action={shipOrder.bind(null, locale)}
          label={t("ship")}
        />
      </>
    )
  if (actions.includes("retrack"))
    return (
      <Disclosure summary={t("retrack")}>
        <ShipForm
          order={order}
          action={retrackOrder.bind(null, locale)}
          label={t("retrack")}
        />
      </Disclosure>
    )
  return actions.includes("hand_over") ? <HandOverForm order={order} /> : null
}

/** Where an order stands, until when, and the next act as one big button. */
export const OrderNext = async ({
  order,
  canSend,
}: Props & Readonly<{ canSend: boolean }>) => {
  const [t, due] = await Promise.all([
    getTranslations("sellerOrders.next"),
    getTranslations("sellerOrders.due"),
  ])
  const isWaitedFor =
    order.state === "to_process" || order.state === "processing"
  return (
    <Card as="section" labelledBy="berikutnya" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="berikutnya" className="text-xl">
          {t("title")}
        </h2>
        <OrderBadge state={order.state} />
      </div>
      <NextWords order={order} />
      {isWaitedFor && order.due_at ? (
        <div>
          <DueLine order={order} />
          <p className="text-sm text-ink-soft">{due("ends")}</p>
        </div>
      ) : null}
      <CancelledFacts order={order} />
      {canSend ? <NextAct order={order} /> : null}
    </Card>
  )
}
