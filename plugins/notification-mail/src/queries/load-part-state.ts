import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadRow } from "./load-rows"

/** Where a part of an order is now; undefined when there is none. */
export async function loadPartState(
  container: MedusaContainer,
  id: string
): Promise<string | undefined> {
  const part = await loadRow(container, {
    ...{ schema: z.object({ state: z.string() }), entity: "shop_order" },
    ...{ fields: ["state"], filters: { id } },
  })
  return part?.state
}
