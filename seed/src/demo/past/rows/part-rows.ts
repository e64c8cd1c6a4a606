import { goodsOf, orderTotal, reachedAt, stateOf, totalOf } from "../model"
import type { NamedOrder, NamedPart } from "../named"
import { found, type World } from "../world"
import { iso, type Row, rupiah, stamps } from "./row"

const ENDS = ["completed", "cancelled"] as const

const endedAt = (part: NamedPart) =>
  ENDS.map((state) => reachedAt(part, state)).find((at) => at !== null) ?? null

/** Who did something, as the timeline names people: of buyers, only which side. */
function actorOf(
  by: NamedPart["events"][number]["by"],
  { order, part, world }: { order: NamedOrder; part: NamedPart; world: World }
): Row {
  if (by === "seller") {
    const { id, name } = found(world.packers, part.maker)
    return { actor_type: by, actor_id: id, actor_name: name }
  }
  if (by === "officer") {
    const { id, name } = world.verifier
    return { actor_type: by, actor_id: id, actor_name: name }
  }
  const actor_id = by === "buyer" ? order.customerId : null
  return { actor_type: by, actor_id, actor_name: null }
}

function partRow(
  part: NamedPart,
  input: { order: NamedOrder; number: string }
): Row {
  const { order, number } = input
  const { parcel, tracking, events } = part
  const cancelled = events.find(({ to }) => to === "cancelled")
  return {
    ...{ id: part.id, order_id: order.id, pesantren_id: part.pesantrenId },
    ...{ number, customer_id: order.customerId, state: stateOf(part) },
    ...{
      ...rupiah("goods", goodsOf(part)),
      ...rupiah("shipping", parcel.amount),
    },
    ...{ ...rupiah("insurance", parcel.insurance), ...rupiah("cod_fee", 0) },
    ...{ ...rupiah("discount", 0), ...rupiah("total", totalOf(part)) },
    ...rupiah("order_total", orderTotal(order)),
    ...{ service: parcel.service, zone: parcel.zone, lead_days: 0 },
    ...{ weight_grams: parcel.weight_grams },
    ...{ days_min: parcel.days_min, days_max: parcel.days_max },
    courier: tracking?.courier ?? null,
    tracking_number: tracking?.number ?? null,
    fulfillment_id: part.fulfillmentId,
    paid_at: iso(order.paidAt),
    shipped_at: iso(reachedAt(part, "shipped")),
    delivered_at: iso(reachedAt(part, "delivered")),
    ended_at: iso(endedAt(part)),
    hand_over_attempts: reachedAt(part, "delivered") && !tracking ? 1 : 0,
    cancelled_by: cancelled?.by ?? null,
    cancel_reason: cancelled?.reason ?? null,
    version: events.length,
    ...stamps(order.placedAt, order.endedAt),
  }
}

/** What each pesantren sold of an order, and its timeline. */
export function partRows(order: NamedOrder, world: World, displayId: number) {
  return {
    shop_order: order.parts.map((part, index) =>
      partRow(part, {
        order,
        number: `${String(displayId)}-${String(index + 1)}`,
      })
    ),
    shop_order_line: order.parts.flatMap((part) =>
      part.lines.map(({ id, variant, price, quantity }) => ({
        ...{ id: order.newId("sol"), shop_order_id: part.id, line_item_id: id },
        ...{ product_id: variant.product.id, variant_id: variant.id },
        ...{ title: variant.product.title, variant_title: variant.title },
        ...{ thumbnail: variant.product.thumbnail, quantity },
        ...{ ...rupiah("unit_price", price), ...rupiah("discount", 0) },
        ...{ ...rupiah("amount", price * quantity), ...stamps(order.placedAt) },
      }))
    ),
    shop_order_event: order.parts.flatMap((part) =>
      part.events.map(({ action, from, to, by, at, reason }) => ({
        ...{ id: order.newId("soe", at), shop_order_id: part.id, action },
        ...{ from_state: from, to_state: to, reason, at: iso(at) },
        ...{ ...actorOf(by, { order, part, world }), ...stamps(at) },
      }))
    ),
  }
}
