import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { loadPurchases } from "./purchase-facts"

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
  const { result }: { result: unknown } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run("find-free-rows", { input: page })
  const { rows, count } = Page.parse(result)
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
