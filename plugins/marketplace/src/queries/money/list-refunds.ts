import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { nameOfficers } from "./name-officers"
import { loadPurchases } from "./purchase-facts"
import { readRows } from "./read-rows"
import { type MoneyReader, visibleRows } from "./visible-rows"

export const REFUND_STATES = ["open", "claimed_paid", "paid_back"] as const
export type RefundState = (typeof REFUND_STATES)[number]

const time = z.coerce.date()
const text = z.string().nullable()

const Refund = z.object({
  ...{ id: z.string(), order_id: z.string(), shop_order_id: text },
  amount: z.coerce.number(),
  ...{ reason: z.string(), state: z.enum(REFUND_STATES) },
  ...{ reference: text, proof_file_id: text, note: text },
  ...{ taken_by: text, taken_at: time.nullable() },
  ...{ paid_by: text, paid_at: time.nullable() },
  ...{ confirmed_by: text, confirmed_at: time.nullable() },
  created_at: time,
})

const Standing = z.object({
  ...{ id: z.string(), order_id: z.string(), state: z.enum(REFUND_STATES) },
})

/** Refunds that are looked at for one desk; of those paid back the newest. */
const MOST = 5_000

const standing = async (
  container: MedusaContainer,
  states: readonly RefundState[],
  reader: MoneyReader
) => {
  const { rows } = await readRows(container, Standing, {
    entity: "refund_obligation",
    filters: { state: [...states] },
    order: { created_at: states.includes("open") ? "ASC" : "DESC" },
    take: MOST,
  })
  return visibleRows(container, rows, reader)
}

/** How many refunds wait for whom. */
export async function countRefunds(
  container: MedusaContainer,
  reader: MoneyReader
) {
  const rows = await standing(container, ["open", "claimed_paid"], reader)
  const open = rows.filter(({ state }) => state === "open").length
  return { open, claimed_paid: rows.length - open }
}

/** One page of the refunds in a state that the reader sees. */
export async function listRefunds(
  container: MedusaContainer,
  search: { state: RefundState; limit: number; offset: number },
  reader: MoneyReader
) {
  const { state, limit, offset } = search
  const [found, counts] = await Promise.all([
    standing(container, [state], reader),
    countRefunds(container, reader),
  ])
  const ids = found.slice(offset, offset + limit).map(({ id }) => id)
  return {
    refunds: await loadRefunds(container, ids),
    count: found.length,
    counts,
  }
}

/** Some refunds with their purchases, in the order asked for. */
export async function loadRefunds(
  container: MedusaContainer,
  ids: readonly string[]
) {
  if (ids.length === 0) return []
  const { rows } = await readRows(container, Refund, {
    ...{ entity: "refund_obligation", filters: { id: [...ids] } },
  })
  const [purchases, named] = await Promise.all([
    loadPurchases(
      container,
      rows.map(({ order_id }) => order_id)
    ),
    nameOfficers(
      container,
      rows.flatMap((row) => [row.taken_by, row.paid_by, row.confirmed_by])
    ),
  ])
  return ids.flatMap((id) => {
    const refund = rows.find((row) => row.id === id)
    if (!refund) return []
    return [
      {
        refund,
        purchase: purchases.get(refund.order_id) ?? null,
        people: {
          taken_by: named(refund.taken_by),
          paid_by: named(refund.paid_by),
          confirmed_by: named(refund.confirmed_by),
        },
      },
    ]
  })
}
export type LoadedRefund = Awaited<ReturnType<typeof loadRefunds>>[number]
