import type { ExecArgs } from "@medusajs/framework/types"
import { makeProducts } from "./make-products"

const BATCH = 100
const BATCHES = 10
/** Behind what the seed made. */
const FIRST = 1_000

/**
 * Prints how many products a second Medusa's own workflow makes, in batches and
 * warm: a first batch is not counted. Stock levels, which the bulk load of ours
 * writes with its products, are not asked of it.
 */
export default async function rate({ container }: ExecArgs): Promise<void> {
  const query = container.resolve("query")
  const idOf = async (entity: string) => {
    const { data } = await query.graph({
      entity,
      fields: ["id"],
      filters: { name: "Stock" },
    })
    const [row] = data as { id: string }[]
    return row?.id ?? ""
  }
  const place = {
    channel: await idOf("sales_channel"),
    profile: await idOf("shipping_profile"),
  }
  const make = (batch: number) =>
    makeProducts(container, {
      ...place,
      from: FIRST + batch * BATCH,
      count: BATCH,
    })
  await make(0)
  const since = performance.now()
  for (let batch = 1; batch <= BATCHES; batch++) await make(batch)
  const seconds = (performance.now() - since) / 1000
  console.log(`RATE ${((BATCH * BATCHES) / seconds).toFixed(1)}`)
}
