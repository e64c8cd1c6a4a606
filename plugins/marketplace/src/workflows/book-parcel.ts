import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { toLogActor } from "../lib/order-actor"
import type { MoveInput } from "./move-parts"
import { takeLock } from "./order-lock"
import { bookParcelStep } from "./steps/book-parcel"
import { locateShopOrderStep } from "./steps/locate-shop-order"

/**
 * The shop has its parcel fetched by the courier that priced it. The part stays
 * where it is: it is shipped when the courier has it (see `followParcel`).
 * Repeating it books nothing twice. Throws what `bookParcelStep` throws.
 */
export const bookParcelWorkflow = createWorkflow(
  "book-parcel",
  (input: MoveInput) => {
    const key = locateShopOrderStep(transform(input, ({ id }) => ({ id })))
    takeLock(key)
    const booked = bookParcelStep(
      transform(input, ({ id, version }) => ({ id, version: version ?? null }))
    )
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, booked }, (data) => {
        if (!data.booked) return []
        const { id, pesantren_id, area_code } = data.booked
        return [
          {
            ...{ by: toLogActor(data.input.by), action: "shop_order.booked" },
            ...{ entity: "shop_order", entity_id: id },
            ...{ pesantren_id, area_code },
          },
        ]
      })
    )
    return new WorkflowResponse(booked)
  }
)
