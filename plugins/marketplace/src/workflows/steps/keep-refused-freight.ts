import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failCash } from "../../faults/cash"
import {
  type FreightSaid,
  lacksReason,
  NOTHING_SAID,
} from "../../lib/refused-freight"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { isCashOrder } from "../../queries/money/is-cash-order"
import { ruledBearer } from "../../queries/money/ruled-bearer"
import type { JudgedMove } from "./judge-move"

export interface KeepFreightInput {
  judged: JudgedMove
  /** What was said of it; null: nothing. */
  freight: FreightSaid | null
  /** Who takes the parcel back. */
  by: string | null
}

/**
 * Writes down what the way of a parcel that was refused at the door cost and
 * who bears it, once a shop order; of one that was paid before, and of one that
 * is back already, there is nothing to write. What a process that died left of
 * another decision is taken back first. Undo takes back what it wrote. Throws
 * `freight_reason_required`, and `freight_kept` when it is back already and
 * something else was said then.
 */
export const keepRefusedFreightStep = createStep(
  "keep-refused-freight",
  async ({ judged, freight, by }: KeepFreightInput, { container }) => {
    const { part, transition } = judged
    if (!(await isCashOrder(container, part.id)))
      return new StepResponse(null, null)
    const orders = container.resolve(SHOP_ORDER_MODULE)
    if (!transition) {
      const [kept] = await orders.listRefusedFreights({
        shop_order_id: part.id,
      })
      if (kept && freight && differs(kept, freight))
        throw failCash("freight_kept")
      return new StepResponse(null, null)
    }
    const order = await orders.retrieveShopOrder(part.id)
    const ruled = await ruledBearer(container, order.created_at)
    const said = freight ?? NOTHING_SAID
    if (lacksReason(said, ruled)) throw failCash("freight_reason_required")
    const bearer = said.bearer ?? ruled
    const left = await orders.listRefusedFreights({ shop_order_id: part.id })
    if (left.length > 0)
      await orders.softDeleteRefusedFreights(left.map(({ id }) => id))
    const { id } = await orders.createRefusedFreights({
      ...{ shop_order_id: part.id, order_id: part.order_id },
      pesantren_id: part.pesantren_id,
      // Couriers ask the fee for cash of delivered parcels only.
      outward_freight: Number(order.shipping) - Number(order.cod_fee),
      return_freight: said.return_freight,
      ...{ bearer, ruled_bearer: ruled, decided_by: by },
      note: bearer === ruled ? null : (said.bearer_reason?.trim() ?? null),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(SHOP_ORDER_MODULE).softDeleteRefusedFreights([id])
  }
)

const differs = (
  kept: { return_freight: unknown; bearer: string },
  said: FreightSaid
) =>
  Number(kept.return_freight) !== said.return_freight ||
  (said.bearer !== undefined && said.bearer !== kept.bearer)
