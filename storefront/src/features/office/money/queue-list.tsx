import { getTranslations } from "next-intl/server"
import {
  listFreeRows,
  listInboxEvents,
  listTransfers,
  MONEY_PER_PAGE,
} from "@/data/office/money"
import { may, type Officer } from "@/data/office/officer"
import type { MoneyQueue } from "@/lib/money-states"
import { EmptyState } from "@/ui/empty-state"
import { Pager } from "../../shared/pager"
import { BeyondEnd } from "../beyond-end"
import { Rows } from "../rows"
import { EventCard } from "./event-card"
import { FreeRowCard } from "./free-row-card"
import { TransferRow } from "./transfer-row"

/** One queue of the desk of money, a page of it. */
export const QueueList = async ({
  queue,
  q,
  page,
  officer,
  path,
}: Readonly<{
  queue: MoneyQueue
  /** The number of an order, instead of a queue. */
  q: string
  page: number
  officer: Officer
  path: (page: number) => string
}>) => {
  const t = await getTranslations("officeMoney.empty")
  const { list, length, count } = await load({ queue, q, page, officer })
  return (
    <>
      {length > 0 ? (
        list
      ) : page > 1 ? (
        <BeyondEnd path={path} />
      ) : (
        <EmptyState
          title={t("title")}
          text={q ? t("search") : t(`text.${queue}`)}
        />
      )}
      <Pager page={page} perPage={MONEY_PER_PAGE} total={count} path={path} />
    </>
  )
}

async function load({
  queue,
  q,
  page,
  officer,
}: {
  queue: MoneyQueue
  q: string
  page: number
  officer: Officer
}) {
  const maySettle = may(officer, "makeMoney")
  if (!q && queue === "rows") {
    const { rows, count } = await listFreeRows(page)
    const list = (
      <ul className="flex max-w-text flex-col gap-4">
        {rows.map((row) => (
          <FreeRowCard key={row.id} row={row} maySettle={maySettle} />
        ))}
      </ul>
    )
    return { list, count, length: rows.length }
  }
  if (!q && queue === "events") {
    const { events, count } = await listInboxEvents(page)
    const list = (
      <ul className="flex max-w-text flex-col gap-4">
        {events.map((event) => (
          <EventCard key={event.id} event={event} maySettle={maySettle} />
        ))}
      </ul>
    )
    return { list, count, length: events.length }
  }
  const { transfers, count } = await listTransfers({
    queue: queue === "rows" || queue === "events" ? "claimed" : queue,
    ...{ q, page },
  })
  const list = (
    <Rows>
      {transfers.map((row) => (
        <TransferRow key={row.id} row={row} />
      ))}
    </Rows>
  )
  return { list, count, length: transfers.length }
}
