import type { MedusaContainer } from "@medusajs/framework/types"
import { listFreeRows } from "./list-free-rows"
import { listInboxEvents } from "./list-inbox-events"
import { countRefunds } from "./list-refunds"
import { countTransfers } from "./list-transfers"
import type { MoneyReader } from "./visible-rows"

const ONE = { limit: 1, offset: 0 }

/** How much waits: what is of no purchase counts only where the accounts are kept. */
export async function countMoney(
  container: MedusaContainer,
  reader: MoneyReader
) {
  const none = { count: 0 }
  const [transfers, refunds, rows, events] = await Promise.all([
    countTransfers(container, reader),
    countRefunds(container, reader),
    reader.keeps ? listFreeRows(container, ONE) : none,
    reader.keeps ? listInboxEvents(container, ONE) : none,
  ])
  return { transfers, refunds, rows: rows.count, events: events.count }
}
