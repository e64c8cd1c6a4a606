import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { loadRecipients } from "../load-recipients"
import { partsOfOrders } from "./orders-within"
import { readRows } from "./read-rows"

const Order = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  email: z.string().nullish(),
})

/** What money is for: the purchase with its parts, and who bought. */
export interface Purchase {
  /** Its number, as people read it. */
  number: string
  parts: {
    id: string
    number: string
    state: string
    total: number
    district_code: string
    pesantren: { id: string; name: string }
  }[]
  buyer: { name: string; phone: string; email: string }
}

/** Some purchases, by the order's id. */
export async function loadPurchases(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<Map<string, Purchase>> {
  const ids = [...new Set(orderIds)]
  if (ids.length === 0) return new Map()
  const [{ rows: orders }, parts, recipients] = await Promise.all([
    readRows(container, Order, { entity: "order", filters: { id: ids } }),
    partsOfOrders(container, ids),
    loadRecipients(container, ids),
  ])
  return new Map(
    orders.map(({ id, display_id, email }) => [
      id,
      {
        number: String(display_id),
        parts: parts
          .filter(({ order_id }) => order_id === id)
          .map(({ pesantren_id, pesantren_name, ...part }) => ({
            ...{ id: part.id, number: part.number },
            ...{ state: part.state, total: part.total },
            district_code: part.district_code,
            pesantren: { id: pesantren_id, name: pesantren_name },
          })),
        buyer: {
          name: recipients.get(id)?.name ?? "",
          phone: recipients.get(id)?.phone ?? "",
          email: email ?? "",
        },
      },
    ])
  )
}

/** The order that has a number, as `1042` or `#1042`; null when there is none. */
export async function findOrderByNumber(
  container: MedusaContainer,
  number: string
): Promise<string | null> {
  const digits = /^#?(\d{1,9})(-\d+)?$/.exec(number.trim())?.[1]
  if (!digits) return null
  const { rows } = await readRows(container, Order, {
    entity: "order",
    ...{ filters: { display_id: Number(digits) }, take: 1 },
  })
  return rows[0]?.id ?? null
}
