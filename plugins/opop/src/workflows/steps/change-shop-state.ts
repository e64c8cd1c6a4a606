import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import type { Actor } from "../../lib/actor"
import {
  findTransition,
  type ShopActor,
  type ShopState,
} from "../../lib/shop-states"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type ChangeShopStateInput = {
  pesantren_id: string
  /** Where it must come from; without it, any state that leads there. */
  from?: ShopState
  to: ShopState
  /** Required for refusals, suspensions and what reverses them. */
  reason?: string | null
  /** The name, address and request are for the log. */
  actor: { type: ShopActor; id: string | null } & Partial<
    Pick<Actor, "name" | "ip" | "request_id">
  >
}

/**
 * Moves a shop along one line of the table in lib/shop-states and writes down
 * who did it and why; undo takes both back. Of two people acting at once on one
 * state, one is told.
 * Throws `pesantren_not_found`, `shop_change_not_allowed`,
 * `shop_reason_required`, `shop_changed_meanwhile`.
 */
export const changeShopStateStep = createStep(
  "change-shop-state",
  async (input: ChangeShopStateInput, { container }) => {
    const { pesantren_id, to, actor } = input
    const reason = input.reason?.trim() || null
    const service = container.resolve(PESANTREN_MODULE)
    const [shop] = await service.listShops({ pesantren_id }, { take: 1 })
    if (!shop) {
      throw fail("pesantren_not_found")
    }
    const from = shop.state
    const transition = findTransition(from, to)
    const isElsewhere = input.from !== undefined && input.from !== from
    if (isElsewhere || !transition?.who.includes(actor.type)) {
      throw fail("shop_change_not_allowed", { from, to })
    }
    if (transition.reason && reason === null) {
      throw fail("shop_reason_required")
    }
    const noteId = await service.moveShop({
      shop_id: shop.id,
      from_state: from,
      to_state: to,
      reason,
      actor_type: actor.type,
      actor_id: actor.id,
    })
    if (noteId === null) {
      throw fail("shop_changed_meanwhile")
    }
    return new StepResponse(
      { id: shop.id, pesantren_id, from, to },
      { shopId: shop.id, from, noteId }
    )
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const service = container.resolve(PESANTREN_MODULE)
    await service.updateShops({ id: done.shopId, state: done.from })
    await service.deleteShopChanges(done.noteId)
  }
)
