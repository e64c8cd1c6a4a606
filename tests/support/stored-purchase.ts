import { withClient } from "./database.ts"
import type { Goods } from "./market.ts"
import { until } from "./poll.ts"
import type { Runtime } from "./runtime.ts"

/** The jobs that time moves run each minute. */
const JOB_MS = 90_000

interface Part {
  id: string
  number: string
  state: string
  pesantren_id: string
  service: string
  /** whole rupiah */
  total: number
}

interface Transfer {
  state: string
  /** what the order costs, and what its buyer is asked for; whole rupiah */
  base: number
  due: number
}

/** What came of a transfer so far, in whole rupiah, and until when the rest may. */
interface Standing {
  received: number
  expires_at: Date
}

/** A purchase of an open shop as it is stored, by the number that people see. */
export function storedPurchases({ databaseUrl }: Runtime) {
  const ask = <Row extends object>(sql: string, values: unknown[]) =>
    withClient(databaseUrl, async (client) => {
      const { rows } = await client.query<Row>(sql, values)
      return rows
    })

  const OF = `order_id = (select id from "order" where display_id = $1)`

  /** What each pesantren sends of it. */
  const parts = (number: number) =>
    ask<Part>(
      `select id, number, state, pesantren_id, service, total::int as total
         from shop_order where ${OF} order by number`,
      [number]
    )

  const transfer = async (number: number) => {
    const [row] = await ask<Transfer>(
      `select state, base::int as base, due::int as due
         from expectation where ${OF}`,
      [number]
    )
    return row
  }

  const standing = async (number: number) => {
    const [row] = await ask<Standing>(
      `select received::int as received, expires_at
         from expectation where ${OF}`,
      [number]
    )
    return row
  }

  const status = async (number: number) => {
    const [row] = await ask<{ status: string }>(
      `select status from "order" where display_id = $1`,
      [number]
    )
    return row?.status
  }

  return {
    parts,
    transfer,
    standing,
    status,

    /** What Medusa was told to show for its payment; of the first session. */
    session: async (number: number) => {
      const [row] = await ask<{ data: unknown }>(
        `select s.data from order_payment_collection l
           join payment_session s
             on s.payment_collection_id = l.payment_collection_id
          where l.${OF} and s.deleted_at is null`,
        [number]
      )
      return row?.data
    },

    /** What a gateway took for it, and what it is called there; not yet: undefined. */
    capture: async (number: number) => {
      const [row] = await ask<{ amount: number; reference: string }>(
        `select c.amount::int as amount, p.data->>'reference' as reference
           from order_payment_collection l
           join payment p on p.payment_collection_id = l.payment_collection_id
           join capture c on c.payment_id = p.id
          where l.${OF}`,
        [number]
      )
      return row
    },

    /** Waits until what its pesantren send is in these states, by number. */
    reach: (number: number, states: readonly string[], limitMs?: number) =>
      until(
        `the parts of ${number} are ${states.join(", ")}`,
        async () =>
          (await parts(number)).map(({ state }) => state).join() ===
          states.join(),
        limitMs
      ),

    reachTransfer: (number: number, state: string, limitMs?: number) =>
      until(
        `the transfer of ${number} is ${state}`,
        async () => (await transfer(number))?.state === state,
        limitMs
      ),

    /** Waits until there is more time for the rest of a transfer than before. */
    reachLater: (number: number, before = new Date(0)) =>
      until(`${number} may be paid later`, async () => {
        const { expires_at } = (await standing(number)) ?? {}
        return expires_at && expires_at > before
      }),

    /** Lets the time to pay have passed, and waits for what time then does. */
    expire: async (numbers: readonly number[]) => {
      for (const number of numbers)
        await ask(
          `update expectation set expires_at = now() - interval '1 minute'
            where ${OF} and state = 'awaiting'`,
          [number]
        )
      for (const number of numbers)
        await until(
          `${number} is cancelled`,
          async () => (await status(number)) === "canceled",
          JOB_MS
        )
    },

    /** Lets the time to complain have passed, and waits for the end. */
    complete: async (number: number) => {
      await ask(
        `update shop_order set due_at = now() - interval '1 minute'
          where ${OF} and state = 'delivered'`,
        [number]
      )
      await until(
        `${number} is completed`,
        async () => (await status(number)) === "completed",
        JOB_MS
      )
    },

    /** What is in stock of goods, and what of it is promised. */
    stock: async ({ inventoryItemIds }: Goods) => {
      const [row] = await ask<{ stocked: number; reserved: number }>(
        `select stocked_quantity::int as stocked,
                reserved_quantity::int as reserved
           from inventory_level
          where inventory_item_id = $1 and deleted_at is null`,
        [inventoryItemIds[0]]
      )
      return row
    },
  }
}
