import { getLocale, getTranslations } from "next-intl/server"
import type { CashOrder } from "@/data/office/cash"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { Fact, Facts } from "../facts"
import { CashActs } from "./cash-acts"
import { PurchaseParts } from "./purchase-parts"

/** A parcel that is paid at the door, and where its cash is. */
export const CashCard = async ({ order }: Readonly<{ order: CashOrder }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.cash"),
  ])
  const { courier, tracking_number, delivered_at, taken_at, buyer } = order
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg tabular-nums">{formatRupiah(order.amount)}</h2>
        <Badge tone={order.queue === "in" ? "success" : "plain"}>
          {t(`queues.${order.queue}`)}
        </Badge>
      </div>
      <PurchaseParts parts={order.parts} />
      <Facts>
        {buyer ? <Fact label={t("buyer")}>{buyer}</Fact> : null}
        {courier ? (
          <Fact label={t("courier")}>
            {[courier, tracking_number].filter(Boolean).join(" · ")}
          </Fact>
        ) : null}
        {delivered_at ? (
          <Fact label={t("delivered")}>
            {formatDateTime(delivered_at, locale)}
          </Fact>
        ) : null}
        {taken_at ? (
          <Fact label={t("taken")}>{formatDateTime(taken_at, locale)}</Fact>
        ) : null}
      </Facts>
      <CashActs order={order} />
    </Card>
  )
}
