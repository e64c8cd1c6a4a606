import { courierOf } from "@pasar-santri/marketplace/lib/couriers"
import { reachedAt } from "../model"
import type { NamedOrder, NamedPart } from "../named"
import { found, type World } from "../world"
import { iso, type Row, rupiah, stamps } from "./row"

interface Sent {
  order: NamedOrder
  part: NamedPart
  id: string
  packedAt: Date
  deliveredAt: Date
}

const fulfillmentRow = ({ part, id, ...sent }: Sent, world: World): Row => ({
  ...{ id, location_id: world.locationId, data: {} },
  ...{ packed_at: iso(sent.packedAt), shipped_at: iso(sent.packedAt) },
  ...{ delivered_at: iso(sent.deliveredAt), requires_shipping: true },
  provider_id: world.shippingProvider,
  shipping_option_id: found(world.options, part.parcel.service).id,
  metadata: { shop_order_id: part.id },
  ...stamps(sent.packedAt, sent.deliveredAt),
})

function labelRow({ order, part, id, packedAt }: Sent): Row[] {
  const { tracking } = part
  return tracking
    ? [
        {
          ...{ id: order.newId("fulla", packedAt), fulfillment_id: id },
          tracking_number: tracking.number,
          tracking_url: courierOf(tracking.courier)?.tracking_url ?? "",
          ...{ label_url: "", ...stamps(packedAt) },
        },
      ]
    : []
}

/** Medusa's side of what was sent; its stock left long ago and is not counted. */
export function parcelRows(order: NamedOrder, world: World) {
  const sent = order.parts.flatMap((part): Sent[] => {
    const packedAt = reachedAt(part, "shipped")
    const deliveredAt = reachedAt(part, "delivered")
    const id = part.fulfillmentId
    return packedAt && deliveredAt && id
      ? [{ order, part, id, packedAt, deliveredAt }]
      : []
  })
  return {
    fulfillment: sent.map((one) => fulfillmentRow(one, world)),
    fulfillment_item: sent.flatMap(({ part, id, packedAt }) =>
      part.lines.map((line) => ({
        ...{ id: order.newId("fulit", packedAt), fulfillment_id: id },
        ...{ title: line.variant.title, sku: line.sku, barcode: "" },
        ...{ line_item_id: line.id, ...rupiah("quantity", line.quantity) },
        ...{ inventory_item_id: line.variant.inventoryItemId },
        ...stamps(packedAt),
      }))
    ),
    fulfillment_label: sent.flatMap(labelRow),
    order_fulfillment: sent.map(({ id, packedAt }) => ({
      ...{ order_id: order.id, fulfillment_id: id },
      ...{ id: order.newId("ordful", packedAt), ...stamps(packedAt) },
    })),
  }
}
