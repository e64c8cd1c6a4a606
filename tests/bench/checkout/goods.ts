import { withDatabase } from "../../../scripts/lib/database.mjs"
import { chooseShipping, fillCart, type Counter } from "./purchase.ts"

interface Product {
  pesantren?: { id: string } | null
  variants: { id: string }[]
}

/** More than any benchmark buys. */
const PLENTY = 100_000

/** Fills every shelf, so that purchases end by none of them being empty. */
export const fillShelves = (databaseUrl: string): Promise<void> =>
  withDatabase(databaseUrl, async (query) => {
    await query(
      `update inventory_level set stocked_quantity = $1::int,
         raw_stocked_quantity = jsonb_build_object('value', $1::text, 'precision', 20)`,
      [String(PLENTY)]
    )
  })

const listed = async ({ call }: Counter, fields: string) =>
  (
    await call<{ products: Product[] }>(
      `/store/products?limit=100&fields=id,variants.id${fields}`
    )
  ).products

/**
 * One variant each of so many makers whose parcels can be sent to the address of
 * the benchmark. Throws when there are not so many.
 */
export async function goodsOfMakers(
  counter: Counter,
  count: number
): Promise<string[]> {
  const found = new Map<string, string>()
  for (const { pesantren, variants } of await listed(
    counter,
    ",pesantren.id"
  )) {
    const [variant] = variants
    if (found.size === count) break
    if (!pesantren || !variant || found.has(pesantren.id)) continue
    if (await canBeSent(counter, variant.id))
      found.set(pesantren.id, variant.id)
  }
  if (found.size < count) throw new Error(`only ${found.size} makers can send`)
  return [...found.values()]
}

/** One variant each of so many products of a shop that knows no makers. */
export const goodsOfStock = async (
  counter: Counter,
  count: number
): Promise<string[]> =>
  (await listed(counter, ""))
    .flatMap(({ variants: [variant] }) => (variant ? [variant.id] : []))
    .slice(0, count)

async function canBeSent(counter: Counter, variant: string): Promise<boolean> {
  try {
    await chooseShipping(counter, await fillCart(counter, [variant]))
    return true
  } catch {
    // Only near its maker, or sold by the piece: another of the maker's is tried.
    return false
  }
}
