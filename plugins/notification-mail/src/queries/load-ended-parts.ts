import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { EndedPart } from "../lib/unpaid-end"
import { loadRows } from "./load-rows"

/** Of the marketplace plugin, by its name; an application may be without it. */
export const SHOP_ORDER_MODULE = "shop_order"

const Part = z.object({
  paid_at: z.coerce.date().nullable(),
  cancelled_by: z.string().nullable(),
})

/** How the parts of an order ended, or stand; none where orders have no parts. */
export const loadEndedParts = async (
  container: MedusaContainer,
  orderId: string
): Promise<EndedPart[]> =>
  container.hasRegistration(SHOP_ORDER_MODULE)
    ? loadRows(container, {
        ...{ schema: Part, entity: "shop_order" },
        fields: ["paid_at", "cancelled_by"],
        filters: { order_id: orderId },
      })
    : []
