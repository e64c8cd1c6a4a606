import { getTranslations } from "next-intl/server"
import type { CashOrder } from "@/data/office/cash"
import type { SettlementRow } from "@/data/office/settlements"
import type { CashQueue } from "@/lib/money-states"
import type { SettlementQueue } from "@/lib/settlement-states"
import { EmptyState } from "@/ui/empty-state"
import { CashCard } from "./cash-card"
import { SettlementRowCard } from "./settlement-row-card"

/** One queue of the desk of cash: parcels, or rows of couriers' files. */
export const CashQueueList = async ({
  shown,
}: Readonly<{
  shown:
    | { queue: CashQueue; orders: readonly CashOrder[] }
    | { queue: SettlementQueue; rows: readonly SettlementRow[] }
}>) => {
  const t = await getTranslations("officeMoney")
  const cards =
    "rows" in shown
      ? shown.rows.map((row) => <SettlementRowCard key={row.id} row={row} />)
      : shown.orders.map((order) => <CashCard key={order.id} order={order} />)
  if (cards.length > 0)
    return <ul className="flex max-w-text flex-col gap-4">{cards}</ul>
  return "rows" in shown ? (
    <EmptyState
      title={t("settlement.empty.title")}
      text={t(`settlement.empty.text.${shown.queue}`)}
    />
  ) : (
    <EmptyState
      title={t("cash.empty.title")}
      text={t(`cash.empty.text.${shown.queue}`)}
    />
  )
}
