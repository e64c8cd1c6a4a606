import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readRows } from "./read-rows"

/** Whether a pesantren sends parcels that are paid at the door; none by itself. */
export async function takesCash(
  container: MedusaContainer,
  pesantren_id: string
): Promise<boolean> {
  const { rows } = await readRows(container, z.object({ is_on: z.boolean() }), {
    ...{ entity: "cod_seller", filters: { pesantren_id }, take: 1 },
  })
  return rows[0]?.is_on ?? false
}
