import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { failCash } from "../../faults/cash"
import { findCashOrder } from "../../queries/money/list-cash-orders"
import type { JudgedMove } from "./judge-move"

/** What of a refused parcel is undone in Medusa; nothing when it was before. */
export interface RefusedParcel {
  /** What left the stock with it, as corrections that put it back. */
  sent: {
    inventory_item_id: string
    location_id: string
    adjustment: number
  }[]
  /** Payments without their cash that stand. */
  payments: string[]
}

const Fulfillment = z.object({
  location_id: z.string(),
  items: z
    .array(
      z.object({
        inventory_item_id: z.string().nullish(),
        quantity: z.coerce.number(),
      })
    )
    .nullish(),
})

/**
 * Looks, under the order's lock, what went out with a parcel that came back,
 * and for which cash nobody will come. Throws `cash_not_refusable`.
 */
export const lookAtRefusedStep = createStep(
  "look-at-refused",
  async ({ part, transition, medusa }: JudgedMove, { container }) => {
    const nothing: RefusedParcel = { sent: [], payments: [] }
    if (!transition) return new StepResponse(nothing)
    const cash = await findCashOrder(container, part.id)
    if (cash?.captured_at) throw failCash("cash_not_refusable")
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "fulfillment",
        fields: ["location_id", "items.inventory_item_id", "items.quantity"],
        filters: { id: medusa.fulfillment?.id ?? "" },
      })
    const refused: RefusedParcel = {
      payments: cash && !cash.is_cancelled ? [cash.payment_id] : [],
      sent: z
        .array(Fulfillment)
        .parse(data)
        .flatMap(({ location_id, items }) =>
          (items ?? []).flatMap(({ inventory_item_id, quantity }) =>
            inventory_item_id
              ? [{ inventory_item_id, location_id, adjustment: quantity }]
              : []
          )
        ),
    }
    return new StepResponse(refused)
  }
)
