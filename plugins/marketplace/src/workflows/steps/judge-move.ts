import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { districtOfPesantren } from "@pasar-santri/opop/queries/district-of-pesantren"
import { fail } from "../../errors"
import { WORK_MS } from "../../queries/breaks/settled-before"
import { findBreak } from "../../queries/breaks/find-breaks"
import { judgeMove } from "../../lib/judge-move"
import type { OrderActor } from "../../lib/order-actor"
import type { OrderAction, OrderTransition } from "../../lib/order-states"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import type { ShopOrder } from "../../modules/shop-order/models/shop-order"
import { findMedusaSide, type MedusaSide } from "../../queries/find-medusa-side"

export interface JudgeMoveInput {
  id: string
  action: OrderAction
  by: OrderActor
  reason?: string | null
  /** The version that was seen; left out where nobody could overwrite anything. */
  version?: number | null
}

/** A part of an order as a move found it, under the lock. */
export interface JudgedPart {
  id: string
  order_id: string
  pesantren_id: string
  version: number
  /** Whole rupiah. */
  total: number
  service: string
  lead_days: number
  days_max: number | null
  courier: string | null
  tracking_number: string | null
  /** Its lines, as Medusa's workflows ask for them. */
  items: { id: string; quantity: number }[]
}

export interface JudgedMove {
  part: JudgedPart
  /** Null when it was done before: nothing is left to do. */
  transition: OrderTransition | null
  medusa: MedusaSide
  /** Kecamatan of its pesantren, for the log. */
  area_code: string | null
}

type Row = InferTypeOf<typeof ShopOrder>

/** A row as moves pass it on. */
export const toPart = (row: Omit<Row, "events">): JudgedPart => ({
  ...{ id: row.id, order_id: row.order_id, pesantren_id: row.pesantren_id },
  ...{ version: row.version, total: Number(row.total), service: row.service },
  ...{ lead_days: row.lead_days, days_max: row.days_max },
  ...{ courier: row.courier, tracking_number: row.tracking_number },
  items: row.lines.map((line) => ({
    id: line.line_item_id,
    quantity: line.quantity,
  })),
})

/**
 * Whether a crash left this part's fulfilment half made. Under the order's lock
 * nobody is at work on it, so whatever stands there was left.
 */
async function isHalfShipped(container: MedusaContainer, id: string) {
  const before = new Date(Date.now() + WORK_MS)
  const kind = "shipping_half_made"
  return !!(await findBreak(container, { kind, subject: id, before }))
}

/** Moves that change what a fulfilment is about. */
const TOUCHES_STOCK = ["fulfil_and_ship", "cancel_share"]

/**
 * Reads a part of an order and says whether somebody may move it now, by the
 * table. Throws `order_not_found`, `order_changed_meanwhile`,
 * `shipping_half_made`, and what `judgeMove` refuses.
 */
export const judgeMoveStep = createStep(
  "judge-move",
  async (input: JudgeMoveInput, { container }) => {
    const [row] = await container
      .resolve(SHOP_ORDER_MODULE)
      .listShopOrders({ id: input.id }, { relations: ["lines"], take: 1 })
    if (!row) throw fail("order_not_found")
    const part = toPart(row)
    const { transition, refusal } = judgeMove(row.state, {
      ...{ action: input.action, who: input.by.type },
      ...{ reason: input.reason ?? null, service: part.service },
    })
    if (refusal) throw fail(refusal)
    const isSeen = input.version == null || input.version === part.version
    if (transition && !isSeen) throw fail("order_changed_meanwhile")
    if (transition && TOUCHES_STOCK.includes(transition.medusa))
      if (await isHalfShipped(container, part.id))
        throw fail("shipping_half_made")
    const judged: JudgedMove = {
      ...{ part, transition },
      medusa: await findMedusaSide(container, part),
      area_code: await districtOfPesantren(container, part.pesantren_id),
    }
    return new StepResponse(judged)
  }
)
