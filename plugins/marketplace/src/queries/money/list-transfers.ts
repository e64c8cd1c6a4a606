import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  queueOf,
  TRANSFER_QUEUE_NAMES,
  type TransferQueue,
  WAITING_STATES,
} from "../../lib/money-desk"
import { findOrderByNumber } from "./purchase-facts"
import { readRows } from "./read-rows"
import { type MoneyReader, visibleRows } from "./visible-rows"

export interface TransferSearch {
  queue: TransferQueue
  /** The number of an order: its transfers in any state, instead of a queue. */
  q?: string | undefined
  limit: number
  offset: number
}

const Waiting = z.object({
  ...{ id: z.string(), order_id: z.string(), state: z.string() },
})

/** Transfers that are looked at for one desk, the longest waiting. */
const MOST = 5_000

/** Transfers that wait for somebody, of those that the reader sees. */
const waitingTransfers = async (
  container: MedusaContainer,
  reader: MoneyReader
) => {
  const { rows } = await readRows(container, Waiting, {
    entity: "expectation",
    filters: { state: [...WAITING_STATES] },
    order: { created_at: "ASC" },
    take: MOST,
  })
  return visibleRows(container, rows, reader)
}

const countByQueue = (
  rows: readonly { state: string }[]
): Record<TransferQueue, number> =>
  Object.fromEntries(
    TRANSFER_QUEUE_NAMES.map((name) => [
      name,
      rows.filter(({ state }) => queueOf(state) === name).length,
    ])
  ) as Record<TransferQueue, number>

/** How many transfers wait in each queue. */
export const countTransfers = async (
  container: MedusaContainer,
  reader: MoneyReader
) => countByQueue(await waitingTransfers(container, reader))

/** One page of a queue, or the transfers of an order by its number. */
export async function listTransfers(
  container: MedusaContainer,
  search: TransferSearch,
  reader: MoneyReader
) {
  const { queue, q, limit, offset } = search
  const waiting = await waitingTransfers(container, reader)
  const found = q
    ? await transfersOfNumber(container, q, reader)
    : waiting.filter(({ state }) => queueOf(state) === queue)
  return {
    ids: found.slice(offset, offset + limit).map(({ id }) => id),
    count: found.length,
    counts: countByQueue(waiting),
  }
}

async function transfersOfNumber(
  container: MedusaContainer,
  number: string,
  reader: MoneyReader
) {
  const order_id = await findOrderByNumber(container, number)
  if (!order_id) return []
  const { rows } = await readRows(container, Waiting, {
    entity: "expectation",
    ...{ filters: { order_id }, order: { created_at: "DESC" }, take: 20 },
  })
  return visibleRows(container, rows, reader)
}
