import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import {
  findTransition,
  type ShopActor,
  type ShopState,
} from "../../lib/shop-states"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type ChangeShopStateInput = {
  pesantren_id: string
  to: ShopState
  /** Required for refusals, suspensions and what reverses them. */
  reason?: string | null
  actor: { type: ShopActor; id: string | null }
}

/**
 * Moves a shop along one line of the table in lib/shop-states and writes down
 * who did it and why; undo takes both back. The state is written only if it is
 * still the one that was checked, so of two people acting at once one is told.
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
    if (!transition?.who.includes(actor.type)) {
      throw fail("shop_change_not_allowed", { from, to })
    }
    if (transition.reason && reason === null) {
      throw fail("shop_reason_required")
    }
    const written = await service.updateShops({
      selector: { id: shop.id, state: from },
      data: { state: to },
    })
    if (written.length === 0) {
      throw fail("shop_changed_meanwhile")
    }
    const change = await service.createShopChanges({
      shop_id: shop.id,
      from_state: from,
      to_state: to,
      reason,
      actor_type: actor.type,
      actor_id: actor.id,
    })
    return new StepResponse(
      { id: shop.id, pesantren_id, from, to },
      { shopId: shop.id, from, changeId: change.id }
    )
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const service = container.resolve(PESANTREN_MODULE)
    await service.updateShops({ id: done.shopId, state: done.from })
    await service.deleteShopChanges(done.changeId)
  }
)
