import { z } from "@medusajs/framework/zod"
import type { Database, Runner } from "../../lib/database"
import type { NamedOrder } from "./named"
import { bankRows } from "./rows/bank-rows"
import { orderRows } from "./rows/order-rows"
import { parcelRows } from "./rows/parcel-rows"
import { partRows } from "./rows/part-rows"
import { paymentRows } from "./rows/payment-rows"
import { type Row, type Rows, together } from "./rows/row"
import { found, type World } from "./world"

const Numbered = z.array(z.object({ id: z.string(), display_id: z.number() }))

/** Rows into a table, in their order; the keys of the first name the columns. */
async function insert(trx: Runner, table: string, rows: readonly Row[]) {
  const names = Object.keys(rows[0] ?? {})
  if (names.length === 0) return
  const columns = names.map((name) => `"${name}"`).join(", ")
  await trx.run(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb)`,
    [JSON.stringify(rows)]
  )
}

async function insertAll(trx: Runner, tables: Rows) {
  for (const [table, rows] of tables) await insert(trx, table, rows)
}

/**
 * Writes orders that are over, all or none. By SQL, for workflows act on what
 * they write: they send mails, move stock, take the money of today, and know no
 * other moment than now. The rows are those that a purchase leaves when it has
 * come to its end.
 */
export const writePast = (
  database: Database,
  orders: readonly NamedOrder[],
  world: World
): Promise<void> =>
  database.transaction(async (trx) => {
    await insertAll(
      trx,
      together(orders.map((order) => orderRows(order, world)))
    )
    const numbers = new Map(
      Numbered.parse(
        await trx.run(
          `select id, display_id from "order" where id in (select jsonb_array_elements_text(?::jsonb))`,
          [JSON.stringify(orders.map(({ id }) => id))]
        )
      ).map(({ id, display_id }) => [id, display_id])
    )
    const bank = bankRows(orders, world)
    await insertAll(
      trx,
      together([
        ...orders.flatMap((order) => [
          paymentRows(order, world),
          partRows(order, world, found(numbers, order.id)),
          parcelRows(order, world),
        ]),
        { statement: bank.statement },
        ...bank.each,
      ])
    )
  })
