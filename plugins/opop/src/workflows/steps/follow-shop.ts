import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failApplication } from "../../faults/application"
import type { Actor } from "../../lib/actor"
import type { ApplicationActor } from "../../lib/application-states"
import { shopPath } from "../../lib/shop-path"
import { SELLING_STATE, type ShopState } from "../../lib/shop-states"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type FollowShopInput = {
  /** Null while the pesantren is not in the register: nothing follows. */
  pesantren_id: string | null
  to: ShopState
  by: Pick<Actor, "id"> & { type: ApplicationActor }
  /** The applicant, who did the applicant's part. */
  seller_id: string
  reason: string | null
}

export type ShopMoved = {
  id: string
  pesantren_id: string
  from: ShopState
  to: ShopState
}

/**
 * Brings the shop to where its application is now; one that sells already, or
 * is suspended, stays. Undo takes the ways back. Throws `pesantren_suspended`
 * when a suspended shop should open, `shop_changed_meanwhile`.
 */
export const followShopStep = createStep(
  "follow-shop",
  async (input: FollowShopInput, { container }) => {
    const { pesantren_id, to, by, seller_id, reason } = input
    if (!pesantren_id) return new StepResponse<ShopMoved[], Undo>([], null)
    const service = container.resolve(PESANTREN_MODULE)
    const [shop] = await service.listShops({ pesantren_id }, { take: 1 })
    if (!shop) throw fail("pesantren_not_found")
    if (shop.state === "suspended" && to === SELLING_STATE)
      throw failApplication("pesantren_suspended")
    const moves: ShopMoved[] = []
    const notes: string[] = []
    let from = shop.state
    for (const hop of shopPath(from, to, by.type)) {
      const note = await service.moveShop({
        shop_id: shop.id,
        from_state: from,
        to_state: hop.to,
        reason,
        actor_type: hop.isApplicants ? "seller" : by.type,
        actor_id: hop.isApplicants ? seller_id : by.id,
      })
      if (note === null) {
        // A failed step is not undone by itself: what it did is taken back here.
        if (notes.length > 0)
          await takeBack(service, { id: shop.id, from: shop.state, notes })
        throw fail("shop_changed_meanwhile")
      }
      notes.push(note)
      moves.push({ id: shop.id, pesantren_id, from, to: hop.to })
      from = hop.to
    }
    return new StepResponse<ShopMoved[], Undo>(moves, {
      id: shop.id,
      from: shop.state,
      notes,
    })
  },
  async (done, { container }) => {
    if (done?.notes.length)
      await takeBack(container.resolve(PESANTREN_MODULE), done)
  }
)

type Undo = { id: string; from: ShopState; notes: string[] } | null

async function takeBack(
  service: {
    updateShops: (shop: { id: string; state: ShopState }) => Promise<unknown>
    deleteShopChanges: (ids: string[]) => Promise<void>
  },
  { id, from, notes }: NonNullable<Undo>
): Promise<void> {
  await service.updateShops({ id, state: from })
  await service.deleteShopChanges(notes)
}
