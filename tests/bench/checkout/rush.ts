import { withDatabase } from "../../../scripts/lib/database.mjs"
import { throughput } from "../lib/measure.ts"
import { order, readyCart, type Counter } from "./purchase.ts"

export interface Rush {
  served: number
  /** Seconds until the last was answered. */
  seconds: number
}

/** As many as there are pieces, all at the same moment, for the one item. */
export async function rush(
  counter: Counter,
  databaseUrl: string,
  { variant, buyers }: { variant: string; buyers: number }
): Promise<Rush> {
  await leaveInStock(databaseUrl, variant, buyers)
  const carts: string[] = []
  await throughput(
    async () => {
      carts.push(await readyCart(counter, [variant]))
    },
    { lanes: 4, total: buyers }
  )
  const since = performance.now()
  const ends = await Promise.allSettled(
    carts.map((cart) => order(counter, cart))
  )
  return {
    served: ends.filter(({ status }) => status === "fulfilled").length,
    seconds: (performance.now() - since) / 1000,
  }
}

/** So many pieces that are not spoken for. */
const leaveInStock = (
  databaseUrl: string,
  variant: string,
  pieces: number
): Promise<void> =>
  withDatabase(databaseUrl, async (query) => {
    await query(
      `update inventory_level l
       set stocked_quantity = l.reserved_quantity + $2::int,
         raw_stocked_quantity = jsonb_build_object(
           'value', (l.reserved_quantity + $2::int)::text, 'precision', 20)
       from product_variant_inventory_item v
       where v.inventory_item_id = l.inventory_item_id and v.variant_id = $1`,
      [variant, String(pieces)]
    )
  })
