import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { loadPurchases } from "./purchase-facts"
import { runByName } from "../../workflows/run-by-name"

const Page = z.object({
  count: z.number(),
  rows: z.array(
    z.object({
      ...{ id: z.string(), account_id: z.string(), booked_on: z.string() },
      ...{ amount: z.number(), description: z.string() },
      suggestions: z.array(
        z.object({
          ...{ expectation_id: z.string(), order_id: z.string() },
          ...{ due: z.number(), why: z.string() },
        })
      ),
    })
  ),
})

/**
 * Statement rows that nobody has said anything about, each with the transfers
 * that it might be: by whom, and for which order.
 */
export async function listFreeRows(
  container: MedusaContainer,
  page: { limit: number; offset: number }
) {
  const { rows, count } = Page.parse(
    await runByName(container, "find-free-rows", page)
  )
  const purchases = await loadPurchases(
    container,
    rows.flatMap(({ suggestions }) =>
      suggestions.map(({ order_id }) => order_id)
    )
  )
  return {
    count,
    rows: rows.map(({ suggestions, ...row }) => ({
      ...row,
      suggestions: suggestions.map(({ order_id, ...suggestion }) => ({
        ...suggestion,
        number: purchases.get(order_id)?.number ?? null,
        buyer: purchases.get(order_id)?.buyer.name ?? null,
      })),
    })),
  }
}
