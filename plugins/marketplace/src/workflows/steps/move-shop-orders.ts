import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import type { OrderActor } from "../../lib/order-actor"
import { movePatch } from "../../lib/move-patch"
import type { OrderState, OrderTransition } from "../../lib/order-states"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import type {
  OrderMove,
  ShopOrderPatch,
} from "../../modules/shop-order/service"
import { loadDeadline } from "../../queries/load-deadline"
import type { JudgedPart } from "./judge-move"

export interface PlannedMove {
  part: JudgedPart
  /** Null: it was done before, so nothing is written. */
  transition: OrderTransition | null
  by: OrderActor
  reason: string | null
  courier?: string | null
  tracking_number?: string | null
  fulfillment_id?: string | null
}

/** What came of a move, as its event tells it. */
export interface MovedPart {
  id: string
  order_id: string
  pesantren_id: string
  from: OrderState
  to: OrderState
}

/**
 * Moves parts of an order, with their timelines and deadlines: all that were
 * judged to move, at the versions at which they were judged. Undo puts the
 * columns back and says so in the timeline. Throws `order_changed_meanwhile`
 * and `tracking_number_taken`.
 */
export const moveShopOrdersStep = createStep(
  "move-shop-orders",
  async (plans: PlannedMove[], { container }) => {
    const undo: OrderMove[] = []
    const moved: MovedPart[] = []
    for (const { transition, ...plan } of plans) {
      if (!transition) continue
      const { part } = plan
      const move = await toMove(container, { ...plan, transition })
      const before = await columnsOf(container, part.id, move.patch)
      if (!(await moveOrFail(container, move)))
        // What moved before this one goes back, too.
        throw await undone(container, undo)
      undo.push({ ...move, patch: before })
      const { id, order_id, pesantren_id } = part
      moved.push({
        ...{ id, order_id, pesantren_id },
        ...{ from: transition.from, to: transition.to },
      })
    }
    return new StepResponse(moved, undo)
  },
  async (undo, { container }) => {
    if (undo?.length) await undone(container, undo)
  }
)

/** Of two orders that get one number at once, the index refuses the second. */
async function moveOrFail(container: MedusaContainer, move: OrderMove) {
  try {
    return await container.resolve(SHOP_ORDER_MODULE).moveShopOrder(move)
  } catch (error) {
    throw error instanceof Error && error.message.includes("tracking_number")
      ? fail("tracking_number_taken")
      : error
  }
}

async function undone(container: MedusaContainer, moves: OrderMove[]) {
  const service = container.resolve(SHOP_ORDER_MODULE)
  for (const move of [...moves].reverse())
    await service.undoMove({
      ...move,
      at: new Date(),
      patch: revive(move.patch),
    })
  return fail("order_changed_meanwhile")
}

async function toMove(
  container: MedusaContainer,
  plan: PlannedMove & { transition: OrderTransition }
): Promise<OrderMove> {
  const { part, by, reason, transition } = plan
  const { action, from, to, deadline: kind } = transition
  const now = new Date()
  const deadline = kind
    ? await loadDeadline(container, { kind, now, part })
    : null
  return {
    ...{ id: part.id, version: part.version, action, from, to, by, reason },
    at: now,
    patch: movePatch({ ...plan, action, to, by: by.type, now, deadline }),
  }
}

/** What stands in the columns that a move will write. */
async function columnsOf(
  container: MedusaContainer,
  id: string,
  patch: ShopOrderPatch
): Promise<ShopOrderPatch> {
  const row = await container.resolve(SHOP_ORDER_MODULE).retrieveShopOrder(id)
  return Object.fromEntries(
    Object.keys(patch).map((key) => [key, row[key as keyof ShopOrderPatch]])
  )
}

/** Times come back as texts when a workflow was kept between its steps. */
const revive = (patch: ShopOrderPatch): ShopOrderPatch =>
  Object.fromEntries(
    Object.entries(patch).map(([key, value]) => [
      key,
      key.endsWith("_at") && value !== null ? new Date(value) : value,
    ])
  )
