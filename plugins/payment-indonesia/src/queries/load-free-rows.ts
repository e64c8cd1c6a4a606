import type { MedusaContainer } from "@medusajs/framework/types"
import type { AwaitedChannel } from "../lib/awaited-channels"
import { OPEN_STATES } from "../lib/expectation-states"
import { suggestTransfers } from "../lib/suggest-transfers"
import { MONEY_MODULE } from "../modules/money"

export interface FreeRowPage {
  limit: number
  offset: number
}

/** Transfers looked at for suggestions, the newest. */
const COMPARED = 2_000

/** Statement rows that are not used, newest first, with suggestions. */
export async function loadFreeRows(
  container: MedusaContainer,
  page: FreeRowPage
) {
  const money = container.resolve(MONEY_MODULE)
  const [{ ids, count }, waiting] = await Promise.all([
    money.searchFreeRows(page),
    money.listExpectations(
      { state: [...OPEN_STATES] },
      { take: COMPARED, order: { created_at: "DESC" } }
    ),
  ])
  const [rows, qris] = await Promise.all([
    ids.length
      ? money.listStatementRows({ id: ids }, { take: ids.length })
      : [],
    money.listFundAccounts({ channel: "qris" }, { take: 200 }),
  ])
  const channelOfRow = (accountId: string): AwaitedChannel =>
    qris.some(({ id }) => id === accountId) ? "qris" : "transfer"
  const compared = waiting.map((it) => ({
    id: it.id,
    order_id: it.order_id,
    channel: it.channel,
    base: Number(it.base),
    due: Number(it.due),
    received: Number(it.received),
  }))
  return {
    count,
    rows: ids.flatMap((id) => {
      const row = rows.find((it) => it.id === id)
      if (!row) return []
      const { account_id, booked_on, booked_at, description } = row
      const channel = channelOfRow(account_id)
      const amount = Number(row.amount)
      return [
        {
          ...{ id, account_id, booked_on, booked_at, amount, description },
          suggestions: suggestTransfers(
            amount,
            compared.filter((it) => it.channel === channel)
          ),
        },
      ]
    }),
  }
}
