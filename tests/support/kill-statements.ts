import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"
import { moneyOf } from "./awaited-orders.ts"
import { orderOf } from "./buyer.ts"
import type { Drill } from "./drill.ts"
import { OpenOffice } from "./open-office.ts"
import { until } from "./poll.ts"
import { type Api, read } from "./store-api.ts"
import { MAPPING, statementOf } from "./transfers.ts"

/** A job runs each minute, and one may wait for the other. */
const JOBS_MS = 240_000

const Accounts = z.object({
  accounts: z.array(z.object({ id: z.string(), channel: z.string() })),
})
const Due = z.object({ due: z.coerce.number() })
const Settled = z.object({
  ...{ state: z.string(), received: z.coerce.number() },
  ...{ due: z.coerce.number(), rows: z.coerce.number() },
  matches: z.coerce.number(),
})

/** An order that waits for a transfer, and the very sum that is asked for it. */
async function transferOrder(drill: Drill, variantId: string) {
  const buyer = drill.buyer()
  const { id: cart } = await buyer.readyCart([{ variantId }])
  const { id, total } = orderOf(await buyer.complete(cart))
  const { value: due } = await until("its transfer is awaited", async () => {
    const [row] = await drill.rows(
      Due,
      `select due from expectation where order_id = $1 and code is not null`,
      [id]
    )
    return row?.due
  })
  return { id, total, due }
}

/** Reads a bank's file; a server that dies answers 0. */
async function importFile(finance: Api, file: object): Promise<number> {
  const { accounts } = read(
    Accounts,
    await finance.get("/officer/fund-accounts")
  )
  const account = accounts.find(({ channel }) => channel === "transfer")
  const path = `/officer/fund-accounts/${account?.id ?? ""}/statements`
  try {
    return (await finance.post(path, file)).status
  } catch {
    return 0
  }
}

/** What the rows say of an order's transfer and of the bank's rows of its sum. */
async function transferOf(drill: Drill, orderId: string) {
  const [row] = await drill.rows(
    Settled,
    `select e.state, e.received, e.due,
       (select count(*) from statement_row r
         where r.amount = e.due and r.deleted_at is null) as rows,
       (select count(*) from row_match m where m.expectation_id = e.id
         and m.state = 'standing' and m.deleted_at is null) as matches
     from expectation e where e.order_id = $1 and e.deleted_at is null`,
    [orderId]
  )
  return Settled.parse(row)
}

/**
 * An officer reads a bank's file with the transfers of several buyers; the
 * backend is killed before the first statement of a kind and started again; the
 * officer reads the file once more. Each sum is one row, matched once; each
 * order is paid once, and its part can be begun. Answers how long that took
 * from the start, in milliseconds.
 */
export async function importsThroughKill(
  drill: Drill,
  { statement, buyers }: { statement: RegExp; buyers: number }
): Promise<number> {
  const { api: finance } = await new OpenOffice(drill.market.admin).officer(
    ...(["finance", "32.02"] as const)
  )
  const goods = await drill.market.goods(await drill.market.stall(), {
    stock: 100,
  })
  const orders: Awaited<ReturnType<typeof transferOrder>>[] = []
  for (let nth = 0; nth < buyers; nth += 1)
    orders.push(await transferOrder(drill, goods.variantIds[0] ?? ""))
  const file = {
    filename: "mutasi.csv",
    content_base64: statementOf(orders.map(({ due }) => due)),
    ...{ mapping: MAPPING, reference_day: null, skip_faulty: false },
  }
  const trap = drill.trap(statement)
  expect(await importFile(finance, file)).toBe(0)
  expect(trap.killed).toBeDefined()
  await trap.killed?.gone()
  await trap.killed?.start()
  expect(await importFile(finance, file)).toBe(201)
  const { tookMs } = await until(
    "every order is paid",
    async () => {
      const stored = await Promise.all(
        orders.map(async ({ id }) => ({
          ...(await moneyOf(drill, id)),
          transfer: (await transferOf(drill, id)).state,
        }))
      )
      return stored.every(
        ({ booked, states, transfer }) =>
          booked > 0 && states[0] === "to_process" && transfer === "paid"
      )
    },
    JOBS_MS
  )
  await drill.settled(JOBS_MS)
  for (const { id, total, due } of orders) {
    expect(await moneyOf(drill, id)).toEqual({
      ...{ captures: 1, captured: total, booked: total },
      states: ["to_process"],
    })
    expect(await transferOf(drill, id)).toEqual({
      ...{ state: "paid", received: due, due, rows: 1, matches: 1 },
    })
  }
  return tookMs
}
