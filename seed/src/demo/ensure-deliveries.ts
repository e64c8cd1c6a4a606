import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { SYSTEM } from "@pasar-santri/opop/lib/actor"
import {
  setDeliveryAreaWorkflow,
  setShopDeliveryWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../lib/query"
import { DELIVERIES, OPEN_DAYS } from "./deliveries"

const Row = z.object({ pesantren_id: z.string() })

/**
 * Sets how demo shops hand over parcels, once: what their people change stays.
 * Answers how many were set.
 */
export async function ensureDeliveries(
  container: MedusaContainer,
  pesantrenIds: ReadonlyMap<string, string>
): Promise<number> {
  const rows = await readRows(container, {
    entity: "shop_delivery",
    fields: ["pesantren_id"],
    row: Row,
  })
  const known = new Set(rows.map(({ pesantren_id }) => pesantren_id))
  let set = 0
  for (const { slug, pickup, areas } of DELIVERIES) {
    const pesantren_id = pesantrenIds.get(slug)
    if (!pesantren_id || known.has(pesantren_id)) continue
    for (const [area_code, price] of areas)
      await setDeliveryAreaWorkflow(container).run({
        input: { by: SYSTEM, pesantren_id, area_code, price },
      })
    // Last, since it is what tells that a shop was done.
    await setShopDeliveryWorkflow(container).run({
      input: {
        ...{ by: SYSTEM, pesantren_id },
        settings: {
          ...{ cut_off: "15:00", own_days: 2 },
          pickup: pickup && { ...pickup, days: [...OPEN_DAYS] },
        },
      },
    })
    set += 1
  }
  return set
}
