import { transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { type OrderActor, toLogActor } from "../lib/order-actor"
import type { OrderAction } from "../lib/order-states"
import { ORDER_EVENTS } from "./events"
import { takeLock } from "./order-lock"
import { type JudgedMove, judgeMoveStep } from "./steps/judge-move"
import { locateShopOrderStep } from "./steps/locate-shop-order"
import { moveShopOrdersStep, type PlannedMove } from "./steps/move-shop-orders"

/** What every move of one shop order takes. */
export interface MoveInput {
  id: string
  by: OrderActor
  /** The version that was seen; left out where nobody could overwrite anything. */
  version?: number | null
  reason?: string | null
}

/**
 * The beginning of every move: takes the lock of the order and judges the move
 * under it. For the bodies of workflows.
 */
export function beginMove(input: MoveInput, action: OrderAction) {
  const key = locateShopOrderStep(transform(input, ({ id }) => ({ id })))
  takeLock(key)
  const judged = judgeMoveStep(
    transform({ input, action }, (data) => ({
      ...{ id: data.input.id, by: data.input.by, action: data.action },
      reason: data.input.reason ?? null,
      version: data.input.version ?? null,
    }))
  )
  return { key, judged }
}

/** Of a parcel that is sent. */
interface Sending {
  courier: string | null
  tracking_number: string | null
  fulfillment_id: string | null
}

/** How the log calls a move that is not called after the state it leads to. */
interface LogWords {
  action: string
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/**
 * The end of every move: the state itself moves last, its event and the log
 * follow. The log of the office has what officers and shops did; the timeline
 * of the order has everything.
 */
export function finishMove(move: {
  input: MoveInput
  key: string
  judged: JudgedMove
  sending?: Sending
  log?: LogWords
}) {
  const { input, key, judged, sending, log } = move
  const plans = transform({ input, judged, sending }, (data): PlannedMove[] => [
    {
      ...{ part: data.judged.part, transition: data.judged.transition },
      ...{ by: data.input.by, reason: data.input.reason?.trim() || null },
      ...data.sending,
    },
  ])
  const moved = moveShopOrdersStep(plans)
  emitEventStep({ eventName: ORDER_EVENTS.moved, data: moved })
  releaseLockStep({ key })
  recordAuditStep(
    transform({ input, judged, moved, log }, (data) => {
      const { by, reason } = data.input
      if (by.type !== "officer" && by.type !== "seller") return []
      return data.moved.map(({ id, pesantren_id, from, to }) => ({
        ...{ by: toLogActor(by), action: `shop_order.${to}` },
        ...{ entity: "shop_order", entity_id: id, pesantren_id },
        ...{ area_code: data.judged.area_code, reason: reason ?? null },
        ...{ before: { state: from }, after: { state: to }, ...data.log },
      }))
    })
  )
  return moved
}
